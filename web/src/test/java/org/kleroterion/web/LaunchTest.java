package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.web.operate.SettingTexts;

class LaunchTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_command_that_is_none_gets_the_usage(String language) {
        assertThat(run(language, "sevre")).isEqualTo(64);
        assertThat(said()).contains("sevre", "serve [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_command_explains_itself(String language) {
        for (Command command : Launch.COMMANDS) {
            said.reset();
            assertThat(run(language, command.name(), "--help")).isZero();
            assertThat(said()).startsWith(command.name() + " ");
        }
    }

    @Test
    void a_command_with_too_many_words_is_refused_with_its_usage() {
        assertThat(run("en", "serve", "here", "there")).isEqualTo(64);
        assertThat(said()).contains("2 word", "serve [FOLDER]");
    }

    @Test
    void a_task_that_is_none_is_named_with_the_nearest() throws IOException {
        Files.writeString(folder.resolve("kleroterion.properties"), "");
        assertThat(run("en", "admin", folder.toString(), "end-session", "ada@example.org"))
                .isEqualTo(2);
        assertThat(said()).contains("end-session", "Maybe end-sessions?");
    }

    @Test
    void both_launchers_know_every_command_of_the_program_and_no_other() throws IOException {
        List<String> names = Launch.COMMANDS.stream().map(Command::name).toList();
        assertThat(words("kleroterion", "(?m)^    ([a-z|]+)\\) module=web", "\\|"))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(words("kleroterion.cmd", "for %%c in \\(([a-z ]+)\\) do .*MODULE=web", " "))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static List<String> words(String launcher, String pattern, String between) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("kleroterion.root"), launcher));
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(between)))
                .toList();
    }

    @Test
    void settings_that_are_wrong_keep_the_instance_from_starting_and_are_all_named() throws IOException {
        Files.writeString(folder.resolve("kleroterion.properties"), "port = 70000\nproxy = maybe\n");
        assertThat(run("en", "serve", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("2 thing", "70000", "line 1", "maybe", "line 2");
    }

    @Test
    void a_port_that_is_taken_is_named_with_the_file_where_another_is_set() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Files.writeString(folder.resolve("kleroterion.properties"), "port = " + taken.getLocalPort() + "\n");
            assertThat(run("fr", "serve", folder.toString())).isEqualTo(2);
            assertThat(said()).contains(Integer.toString(taken.getLocalPort()), "kleroterion.properties");
        }
    }

    private int run(String language, String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Launch(new SettingTexts(language), stream, stream).run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
