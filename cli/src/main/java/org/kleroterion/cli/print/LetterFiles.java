package org.kleroterion.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.print.ControlSheet;
import org.kleroterion.print.Letter;
import org.kleroterion.print.LetterTerms;
import org.kleroterion.print.Letters;
import org.kleroterion.print.page.Page;
import org.kleroterion.print.page.PageCount;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.plan.Plan;

/// The print files of the letters of a commune, batch by batch, with their control sheet.
record LetterFiles(Terminal terminal, Plan plan, CommuneLetters commune, int wave, LetterTerms words) {

    void write(OutputFolder folder) throws IOException {
        String language = terminal.language().code();
        List<List<Letter>> batches = commune.batches(Letters.BATCH);
        try (Progress progress = terminal.progress("print.letters.progress")) {
            for (int batch = 0; batch < batches.size(); batch++) {
                List<Letter> some = batches.get(batch);
                byte[] pdf = Letters.batch(plan, commune.commune(), wave, words, some, language)
                        .pdf();
                requireTwoPages(some.size(), PageCount.of(pdf));
                Files.write(folder.file(ControlSheet.file(batch + 1)), pdf);
                progress.at(batch + 1, batches.size());
            }
        }
        Page control = ControlSheet.of(plan, commune.commune(), wave, batches, language);
        PrintedFiles.write(folder, "control", control);
    }

    /// Else the back of one letter would be the front of another.
    private static void requireTwoPages(int letters, int pages) {
        if (pages != letters * Letters.PAGES) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error(
                            "CLI-509",
                            Place.file(""),
                            "pages",
                            Integer.toString(pages),
                            "letters",
                            Integer.toString(letters)));
        }
    }
}
