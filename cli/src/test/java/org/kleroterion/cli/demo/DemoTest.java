package org.kleroterion.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.Kleroterion;

/// The whole job, from the rolls to the panel, typed as a city would type it.
class DemoTest {

    @TempDir
    static Path folder = Path.of("");

    private static String played = "";

    @BeforeAll
    static void play() {
        Result demo = run("demo", "--electors", "9000", "--out", "demo");
        assertThat(demo.status()).as(demo.text()).isZero();
        played = demo.text();
    }

    @Test
    void every_check_of_the_public_and_of_the_guarantors_passes() {
        assertThat(played.lines().filter(line -> line.startsWith("V-")))
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.contains("passed") || line.contains("not checked: no "));
    }

    @Test
    void the_record_holds_no_name_and_no_address() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path letters : find("letters.csv")) {
            Files.readAllLines(letters).stream()
                    .filter(line -> line.matches("99[0-9]{3},.*"))
                    .limit(3)
                    .forEach(line -> names.add(line.split(",")[2]));
        }
        assertThat(names).hasSizeGreaterThan(10);
        try (Stream<Path> files = Files.walk(folder.resolve("demo/record"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".tsr"))
                    .toList()) {
                String text = Files.readString(file);
                assertThat(names).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    @Test
    void a_letter_proves_itself_with_the_birth_date_of_its_holder_only() throws IOException {
        Path proof = find("letters.csv").getFirst().resolveSibling("proofs");
        Path letter;
        try (Stream<Path> proofs = Files.list(proof)) {
            letter = proofs.sorted().findFirst().orElseThrow();
        }
        String index = letter.getFileName().toString().replace(".txt", "");
        Path leaves = proof.resolveSibling("../seal/leaves.csv").normalize();
        String born = Files.readAllLines(leaves).stream()
                .filter(line -> line.startsWith(index + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
        Result holder = run("verify", "demo/record", "--proof", letter.toString(), "--born", born);
        assertThat(holder.text()).contains("V-4.3 H passed", "V-6.4 H passed: drawn, wave 1");
        Result other = run("verify", "demo/record", "--proof", letter.toString(), "--born", "1900-01-01");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.text()).contains("V-4.3 H failed");
    }

    @Test
    void letters_are_in_folders_that_only_their_owner_may_enter() throws IOException {
        Path letters = find("letters.csv").getFirst().resolveSibling(".").normalize();
        if (Files.getFileStore(letters).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(letters).toString()).doesNotContain("GROUP", "OTHERS");
        }
    }

    @Test
    void an_interrupted_or_repeated_step_changes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("demo/record/manifest.txt"));
        assertThat(run("seed", "commit", "--record", "demo/record").text()).contains("RECORD-101");
        assertThat(run("draw", "--record", "demo/record").text()).contains("CLI-143");
        assertThat(Files.readAllBytes(folder.resolve("demo/record/manifest.txt")))
                .isEqualTo(before);
    }

    @Test
    void the_same_roll_in_another_order_of_rows_gives_the_same_seal() throws IOException {
        Path roll = find("roll-99003.csv").getFirst();
        List<String> lines = new ArrayList<>(Files.readAllLines(roll));
        List<String> reversed = new ArrayList<>(List.of(lines.getFirst()));
        reversed.addAll(lines.subList(1, lines.size()).reversed());
        Files.write(folder.resolve("reversed.csv"), reversed);
        Result seal = run(
                "roll",
                "seal",
                "--plan",
                "demo/plan.txt",
                "--secret",
                "demo/communes/99003/secret/secret.txt",
                "--out",
                "again",
                "reversed.csv");
        assertThat(seal.status()).as(seal.text()).isZero();
        assertThat(folder.resolve("again/seal.txt"))
                .hasSameBinaryContentAs(folder.resolve("demo/communes/99003/seal/seal.txt"));
        assertThat(folder.resolve("again/leaves.csv"))
                .hasSameBinaryContentAs(folder.resolve("demo/communes/99003/seal/leaves.csv"));
    }

    @Test
    void letters_are_printed_with_their_control_sheet_and_not_without_a_mention_of_the_law() throws IOException {
        Path terms = Path.of(System.getProperty("kleroterion.root"), "docs/organiser/letter-terms.txt");
        Files.copy(terms, folder.resolve("terms.txt"));
        Result printed = letters("terms.txt", "printed");
        assertThat(printed.status()).as(printed.text()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("printed"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("letters-001.pdf", "control.html", "control.pdf");
        }
        for (String mention : List.of(
                "controller", "protection-officer", "legal-basis", "rights-contact", "algorithm-contact", "decision")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(terms));
            assertThat(lines.removeIf(line -> line.startsWith(mention))).isTrue();
            Files.write(folder.resolve("without.txt"), lines);
            Result refused = letters("without.txt", "refused");
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.text()).contains("CLI-502", "\"" + mention + "\"");
            assertThat(folder.resolve("refused")).doesNotExist();
        }
    }

    private static Result letters(String terms, String out) throws IOException {
        Path letters = find("letters.csv").getFirst().resolveSibling(".").normalize();
        return run(
                "print",
                "letters",
                letters.toString(),
                "--record",
                "demo/record",
                "--wave",
                "1",
                "--terms",
                terms,
                "--out",
                out);
    }

    private static List<Path> find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("demo"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        }
    }

    private record Result(int status, String text) {}

    private static Result run(String... command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--lang", "en"));
        int status = Kleroterion.run(arguments, stream, stream, Map.of(), folder);
        return new Result(status, printed.toString(StandardCharsets.UTF_8));
    }
}
