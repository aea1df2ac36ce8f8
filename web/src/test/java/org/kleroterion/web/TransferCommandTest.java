package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.web.operate.SettingTexts;

/// `export` and `import`, as they are typed.
class TransferCommandTest {

    private static final String EXAMPLE = Path.of(System.getProperty("kleroterion.root"), "examples", "convention-ia")
            .toString();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_convention_goes_from_one_folder_to_another() throws IOException {
        String here = instance("here");
        String there = instance("there");
        String file = folder.resolve("convention.zip").toString();
        assertThat(run("import", here, EXAMPLE)).as(said()).isZero();
        assertThat(run("export", here, "convention-ia", file)).as(said()).isZero();
        assertThat(Files.getPosixFilePermissions(Path.of(file)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(run("export", here, "convention-ia", file)).isEqualTo(3);
        assertThat(run("import", there, file, "ailleurs")).as(said()).isZero();
        assertThat(said()).contains("\"ailleurs\"");
        assertThat(run("import", there, file)).isEqualTo(2);
        assertThat(said()).contains("Maybe it was imported before?");
    }

    @Test
    void a_mistake_is_told_in_a_sentence_and_leaves_no_file() throws IOException {
        Path file = folder.resolve("file");
        assertThat(run("export", folder.resolve("nowhere").toString(), "x", file.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("no instance", "Maybe another folder?");
        assertThat(run("export", instance("here"), "absente", file.toString())).isEqualTo(2);
        assertThat(said()).contains("absente");
        assertThat(file).doesNotExist();
    }

    @Test
    @Timeout(120)
    void an_embedded_database_that_is_open_is_not_opened_twice() throws Exception {
        String busy = instance("busy");
        try (Program running = Program.platform("serve", busy)) {
            running.awaitSaid("answers at");
            try (Program second = Program.platform("import", busy, EXAMPLE)) {
                assertThat(second.exitCode()).as(second.said()).isEqualTo(2);
                assertThat(second.said()).contains("is running", "Maybe stop it");
            }
        }
    }

    private String instance(String name) throws IOException {
        Path instance = Files.createDirectory(folder.resolve(name));
        TestSettings.usual().in(instance);
        return instance.toString();
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Launch(new SettingTexts("en"), stream, stream).run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
