package org.kleroterion.cli.print;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.print.Letter;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.draw.Winner;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.seal.LetterProof;

/// The private folder of a commune, as `roll letters` wrote it.
///
/// @param commune its code
record CommuneLetters(String commune, List<Letter> letters) {

    private static final String TABLE = "letters.csv";

    CommuneLetters {
        letters = List.copyOf(letters);
    }

    /// @throws Refusal if it is no such folder
    /// @throws org.kleroterion.sortition.InvalidInput with every address that no window shows
    static CommuneLetters read(Path folder) throws IOException {
        List<Letter> letters = new ArrayList<>();
        TreeSet<String> communes = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(TABLE))) {
            for (NamedCsvRecord row : rows) {
                communes.add(row.getField("commune"));
                byte[] proof =
                        Files.readAllBytes(folder.resolve(row.getField("proof")).normalize());
                LetterProof read = LetterProof.parse(proof);
                letters.add(new Letter(
                        read.index(),
                        row.getField("name"),
                        row.getField("address").lines().toList(),
                        row.getField("code"),
                        read.text().toString()));
            }
        } catch (MalformedText | IllegalArgumentException | NoSuchElementException refused) {
            throw refusal(folder, String.valueOf(refused.getMessage()));
        }
        if (communes.size() != 1) {
            throw refusal(folder, communes.size() + " communes");
        }
        refuseHidden(folder, letters);
        return new CommuneLetters(communes.first(), letters);
    }

    /// The letters must be those of the wave in the record, no more and no fewer.
    void requireWave(History history, int wave) {
        List<Long> drawn = history.wave(wave).winners().stream()
                .filter(winner -> winner.commune().equals(commune))
                .map(Winner::index)
                .map(Number::longValue)
                .toList();
        List<Long> here = letters.stream().map(Letter::index).toList();
        if (!new TreeSet<>(drawn).equals(new TreeSet<>(here)) || drawn.size() != here.size()) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error(
                            "CLI-506",
                            Place.file(TABLE),
                            "wave",
                            Integer.toString(wave),
                            "drawn",
                            Integer.toString(drawn.size()),
                            "letters",
                            Integer.toString(here.size())));
        }
    }

    /// Batches of at most so many letters, in the order of the table.
    List<List<Letter>> batches(int size) {
        List<List<Letter>> batches = new ArrayList<>();
        for (int from = 0; from < letters.size(); from += size) {
            batches.add(letters.subList(from, Math.min(letters.size(), from + size)));
        }
        return batches;
    }

    private static void refuseHidden(Path folder, List<Letter> letters) {
        Problems problems = new Problems();
        letters.stream()
                .filter(letter -> !letter.fitsWindow())
                .forEach(letter -> problems.add(Problem.error(
                        "CLI-507",
                        Place.file(folder.resolve(TABLE).toString()),
                        "index",
                        Long.toString(letter.index()))));
        problems.refuseErrors();
    }

    private static Refusal refusal(Path folder, String reason) {
        return new Refusal(
                ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-508", Place.file(folder.toString()), "reason", reason));
    }
}
