package org.kleroterion.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.command.Refusal;

class OutputFolderTest {

    @TempDir
    Path home;

    private Path target;

    @BeforeEach
    void choose() {
        target = home.resolve("draw");
    }

    @Test
    void a_finished_folder_is_alone_under_its_name() throws IOException {
        write("a/b.txt", "1", false);

        assertThat(target.resolve("a/b.txt")).hasContent("1");
        assertThat(names(home)).containsExactly("draw");
    }

    @Test
    void an_unfinished_folder_leaves_nothing() throws IOException {
        try (OutputFolder folder = OutputFolder.create(target, false)) {
            Files.writeString(folder.file("b.txt"), "1");
        }

        assertThat(names(home)).isEmpty();
    }

    @Test
    void an_existing_folder_is_refused_and_left_as_it_is() throws IOException {
        write("b.txt", "1", false);

        assertThatThrownBy(() -> write("b.txt", "2", false))
                .isInstanceOf(Refusal.class)
                .hasMessage("CLI-101");
        assertThat(target.resolve("b.txt")).hasContent("1");
        assertThat(names(home)).containsExactly("draw");
    }

    @Test
    void an_earlier_output_is_replaced_whole() throws IOException {
        write("b.txt", "1", false);
        Files.writeString(target.resolve("old.txt"), "old");
        write("b.txt", "2", true);

        assertThat(names(target)).containsExactly("b.txt");
        assertThat(target.resolve("b.txt")).hasContent("2");
        assertThat(names(home)).containsExactly("draw");
    }

    @Test
    void a_folder_that_is_no_earlier_output_is_never_replaced() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> write("b.txt", "2", true))
                .isInstanceOf(Refusal.class)
                .hasMessage("CLI-102");
        assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(target, "a file");

        assertThatThrownBy(() -> write("b.txt", "2", true))
                .isInstanceOf(Refusal.class)
                .hasMessage("CLI-103");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_private_folder_opens_for_its_owner_alone() throws IOException {
        try (OutputFolder folder = OutputFolder.createPrivate(target, false)) {
            assertThat(modes(folder.path())).isEqualTo("rwx------");
            folder.finish();
        }

        assertThat(modes(target)).isEqualTo("rwx------");
    }

    @Test
    void a_file_is_replaced_only_when_asked() throws IOException {
        OutputFile.write(target, false, "1");

        assertThatThrownBy(() -> OutputFile.write(target, false, "2"))
                .isInstanceOf(Refusal.class)
                .hasMessage("CLI-104");
        assertThat(target).hasContent("1");
        OutputFile.write(target, true, "2");
        assertThat(target).hasContent("2");
        assertThat(names(home)).containsExactly("draw");
    }

    private void write(String name, String text, boolean replace) throws IOException {
        try (OutputFolder folder = OutputFolder.create(target, replace)) {
            Files.writeString(folder.file(name), text);
            folder.finish();
        }
    }

    private static String modes(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
