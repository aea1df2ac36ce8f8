package org.kleroterion.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.print.Letter;
import org.kleroterion.print.LetterTerms;
import org.kleroterion.print.page.PageCount;
import org.kleroterion.sortition.plan.Plan;

/// One letter more than a print file holds.
class LetterFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));
    private static final List<String> NAMES =
            List.of("control.html", "control.pdf", "letters-001.pdf", "letters-002.pdf");

    @TempDir
    Path folder;

    @Test
    void letters_251_are_printed_in_two_batches_with_their_control_sheet_and_the_same_again() throws IOException {
        print("printed");
        assertThat(names("printed")).isEqualTo(NAMES);
        assertThat(PageCount.of(bytes("printed", "letters-001.pdf"))).isEqualTo(500);
        assertThat(PageCount.of(bytes("printed", "letters-002.pdf"))).isEqualTo(2);
        assertThat(PageCount.of(bytes("printed", "control.pdf"))).isEqualTo(2);
        List<String> cells = Files.readAllLines(folder.resolve("printed/control.html")).stream()
                .map(line ->
                        line.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
                .toList();
        assertThat(String.join(" ", cells).replaceAll("\\s+", " "))
                .contains("letters-001.pdf 250 1 250", "letters-002.pdf 1 251 251", "251");

        print("again");
        assertThat(names("again")).isEqualTo(NAMES);
        for (String name : NAMES) {
            assertThat(bytes("again", name)).as(name).isEqualTo(bytes("printed", name));
        }
    }

    private void print(String out) throws IOException {
        Plan plan = Plan.parse(Files.readAllBytes(ROOT.resolve("spec/vectors/record/plan.txt")));
        Path terms = ROOT.resolve("docs/organiser/letter-terms.txt");
        LetterTerms words = LetterTermsReader.read("letter-terms.txt", Files.readAllBytes(terms));
        String proof = Files.readString(ROOT.resolve("spec/vectors/letter-1987-09-25.txt"));
        List<Letter> letters = IntStream.rangeClosed(1, 251)
                .mapToObj(number -> letter(number, proof))
                .toList();
        Terminal terminal = new Terminal(System.out, System.err, Language.EN, folder, false);
        try (OutputFolder printed = OutputFolder.createPrivate(folder.resolve(out), false)) {
            new LetterFiles(terminal, plan, new CommuneLetters("99001", letters), 1, words).write(printed);
            printed.finish();
        }
    }

    private static Letter letter(int number, String proof) {
        String code = "2345-6789-A%04d".formatted(number);
        List<String> address = List.of(number + ", rue Inventée", "99001 VALMOREAU");
        return new Letter(number, "Camille Inventé " + number, address, code, proof);
    }

    private List<String> names(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private byte[] bytes(String out, String name) throws IOException {
        return Files.readAllBytes(folder.resolve(out).resolve(name));
    }
}
