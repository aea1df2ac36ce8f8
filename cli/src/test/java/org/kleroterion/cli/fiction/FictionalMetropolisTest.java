package org.kleroterion.cli.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.sortition.encoding.Sha256;

class FictionalMetropolisTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} electors")
    @ValueSource(ints = {310, 400, 5_000, 336_366, 1_000_000})
    void the_communes_share_all_the_electors_and_none_is_empty(int electors) {
        List<FictionalCommune> communes = FictionalCommunes.scaledTo(electors);
        assertThat(communes).hasSize(31).allMatch(commune -> commune.electors() >= FictionalCommunes.FEWEST);
        assertThat(communes.stream().mapToInt(FictionalCommune::electors).sum()).isEqualTo(electors);
    }

    @Test
    void every_commune_says_that_it_is_fictional_and_has_no_real_code() {
        assertThat(FictionalCommunes.all()).allMatch(commune -> commune.name().endsWith("-la-Fictive"));
        assertThat(FictionalCommunes.all()).allMatch(commune -> commune.code().startsWith("990"));
    }

    @Test
    void a_fictional_roll_can_be_used_and_has_the_odd_cases() throws IOException {
        CommandRun made = CommandRun.in(folder, "roll", "synthesize", "--electors", "20000", "--out", "rolls");
        assertThat(made.status()).isZero();
        CommandRun run = CommandRun.in(folder, check("rolls", "--on", "2026-03-15", "--json"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"usable\" : true", "ROLL-157", "ROLL-172", "\"list\" : ", "\"age\" : ");
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
        synthesize("one", "first");
        synthesize("two", "first");
        synthesize("three", "second");
        assertThat(bytes("one")).isEqualTo(bytes("two")).isNotEqualTo(bytes("three"));
    }

    /// The hash was computed once: another Java, machine or language gives the same.
    @Test
    void the_bytes_are_those_of_every_other_machine() throws IOException {
        synthesize("one", "first");
        assertThat(Sha256.of(Files.readAllBytes(folder.resolve("one/roll-99017.csv")))
                        .hex())
                .isEqualTo("abff0fb06b3b5a430bf47d9f489a7268eabd0d94d8f3feb8774f116bd4fbf72a");
    }

    @Test
    void a_size_that_leaves_communes_empty_is_refused() {
        CommandRun run = CommandRun.in(folder, "roll", "synthesize", "--electors", "30", "--out", "rolls");
        assertThat(run.err()).contains("CLI-201").contains("310");
        assertThat(folder.resolve("rolls")).doesNotExist();
    }

    private void synthesize(String out, String seed) {
        CommandRun run = CommandRun.in(folder, "roll", "synthesize", "--electors", "500", "--seed", seed, "--out", out);
        assertThat(run.status()).isZero();
    }

    private List<String> bytes(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            return files.sorted().map(FictionalMetropolisTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String[] check(String out, String... options) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            Stream<String> names = files.sorted().map(Path::toString);
            return Stream.of(Stream.of("roll", "check"), names, Stream.of(options))
                    .flatMap(part -> part)
                    .toArray(String[]::new);
        }
    }
}
