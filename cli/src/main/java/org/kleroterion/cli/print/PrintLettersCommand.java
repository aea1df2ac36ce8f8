package org.kleroterion.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.print.LetterTerms;
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
            new LetterFiles(terminal(), history.plan(), commune, wave, words).write(folder);
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
}
