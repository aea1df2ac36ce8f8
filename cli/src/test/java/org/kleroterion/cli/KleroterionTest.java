package org.kleroterion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.command.ExitCode;

class KleroterionTest {

    @TempDir
    Path folder;

    @Test
    void version_is_printed_on_out_with_status_0() {
        CommandRun run = CommandRun.in(folder, "version");

        assertThat(run.out()).startsWith("kleroterion ").contains("Java 25");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void help_speaks_the_language_asked_for_anywhere_on_the_line() {
        assertThat(CommandRun.in(folder, "--lang", "fr", "--help").out()).contains("Utilisation : kleroterion");
        assertThat(CommandRun.in(folder, "version", "--help", "--lang=fr").out())
                .contains("Affiche la version");
        assertThat(CommandRun.in(folder, "--help").out())
                .contains("Usage: kleroterion")
                .contains("[COMMAND]");
    }

    @Test
    void help_speaks_french_where_the_system_speaks_neither() {
        CommandRun run = CommandRun.run(folder, Map.of("LC_ALL", "C"), List.of("--help"));

        assertThat(run.out()).contains("Utilisation : kleroterion").contains("[COMMANDE]");
    }

    @Test
    void no_command_prints_the_help_and_is_a_usage_error() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.err()).contains("Commands:").contains("version");
        assertThat(run.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void an_unknown_command_proposes_the_nearest() {
        CommandRun run = CommandRun.in(folder, "versoin");

        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "CLI-005 error: \"versoin\" is not understood. Maybe you meant \"version\".");
        assertThat(run.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void an_unknown_option_or_language_is_explained() {
        assertThat(CommandRun.in(folder, "version", "--colour").err())
                .startsWith("CLI-001")
                .contains("--colour");
        assertThat(CommandRun.in(folder, "version", "--lang", "de").err())
                .startsWith("CLI-003")
                .contains("\"de\"");
        assertThat(CommandRun.in(folder, "version", "--lang").err())
                .startsWith("CLI-002")
                .contains("--lang");
    }
}
