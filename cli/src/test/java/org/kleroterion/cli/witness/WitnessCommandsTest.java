package org.kleroterion.cli.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

class WitnessCommandsTest {

    private static final String ROUND_1000 =
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_valid_round_is_told_with_its_time_and_value() {
        CommandRun run = CommandRun.in(folder, "beacon", "check", "--round", "1000", "--signature", ROUND_1000);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2023-08-23T15:59:24Z", "fe290beca10872ef", "passed");
    }

    @Test
    void an_invalid_round_ends_with_a_failed_check() {
        CommandRun run = CommandRun.in(folder, "beacon", "check", "--round", "1001", "--signature", ROUND_1000);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("failed: this is the signature of another round");
    }

    @Test
    void a_round_or_a_signature_that_cannot_be_is_told_in_a_sentence() {
        assertThat(CommandRun.in(folder, "beacon", "check", "--round", "0", "--signature", ROUND_1000)
                        .status())
                .isEqualTo(2);
        CommandRun run = CommandRun.in(folder, "beacon", "check", "--round", "5", "--signature", "b4");
        assertThat(run.err()).contains("CLI-172", "Maybe");
        assertThat(CommandRun.in(folder, "beacon", "check", "--round", "9223372036854775807", "--signature", ROUND_1000)
                        .err())
                .contains("CLI-172");
    }

    @Test
    void a_time_names_its_round() {
        CommandRun run = CommandRun.in(folder, "beacon", "round", "--at", "2026-04-20T00:00:00Z");
        assertThat(run.out()).contains("27946612");
        assertThat(CommandRun.in(folder, "beacon", "round", "--at", "tomorrow").err())
                .contains("CLI-171");
        assertThat(CommandRun.in(folder, "beacon", "round", "--at", "+1000000000-01-01T00:00:00Z")
                        .err())
                .doesNotContain("CLI-900");
    }

    @Test
    void a_request_is_written_once_and_never_over_another_file() throws IOException {
        copy("dated.txt");
        CommandRun run = CommandRun.in(folder, "anchor", "request", "--file", "dated.txt", "--out", "q.tsq");
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("q.tsq")).hasBinaryContent(Files.readAllBytes(copy("dated.tsq")));
        assertThat(CommandRun.in(folder, "anchor", "request", "--file", "dated.txt", "--out", "q.tsq")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void a_token_is_shown_with_its_file_time_and_authority() throws IOException {
        copy("valid.tsr");
        CommandRun run = CommandRun.in(folder, "anchor", "show", "valid.tsr");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("389a90aa", "2026-11-24T21:34:17Z", "FICTIONAL", "3641e37d", "passed");
    }

    @Test
    void a_request_is_not_shown_as_a_token() throws IOException {
        copy("dated.tsq");
        CommandRun run = CommandRun.in(folder, "anchor", "show", "dated.tsq");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-173", "dated.tsq");
    }

    private Path copy(String name) throws IOException {
        try (InputStream stream = WitnessCommandsTest.class.getResourceAsStream("/anchors/" + name)) {
            Path copy = folder.resolve(name);
            Files.write(copy, Objects.requireNonNull(stream, name).readAllBytes());
            return copy;
        }
    }
}
