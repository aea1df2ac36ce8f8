package org.kleroterion.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.print.ControlSheet;
import org.kleroterion.print.Letter;
import org.kleroterion.print.LetterTerms;
import org.kleroterion.print.Letters;
import org.kleroterion.print.page.Page;
import org.kleroterion.print.page.PageCount;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `print letters DIR`: the letters of a wave from a commune's private folder, in batches, with their control sheet.
@Command(name = "letters")
final class PrintLettersCommand extends CliCommand {

    @Parameters(paramLabel = "DIR", descriptionKey = "LETTERS")
    private Path letters;

    @Mixin
    private RecordOption record;

    @Option(names = "--wave", required = true, paramLabel = "N")
    private int wave;

    @Option(names = "--terms", required = true, paramLabel = "FILE")
    private Path terms;

    @Mixin
    private OutputOptions output;

    PrintLettersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        History history = record.read(terminal()).history();
        LetterTerms words = LetterTermsReader.read(
                terms.toString(), Files.readAllBytes(terminal().resolve(terms)));
        CommuneLetters commune = CommuneLetters.read(terminal().resolve(letters));
        commune.requireWave(history, wave);
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            write(folder, history.plan(), commune, words);
            folder.finish();
        }
        terminal()
                .say(
                        "print.letters.made",
                        "letters",
                        Integer.toString(commune.letters().size()),
                        "folder",
                        output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private void write(OutputFolder folder, Plan plan, CommuneLetters commune, LetterTerms words) throws IOException {
        String language = terminal().language().code();
        List<List<Letter>> batches = commune.batches(Letters.BATCH);
        try (Progress progress = terminal().progress("print.letters.progress")) {
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
