package org.kleroterion.cli.print;

import java.io.IOException;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.LocalWitnesses;
import org.kleroterion.print.Minutes;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.verify.Question;
import org.kleroterion.sortition.verify.Verification;
import org.kleroterion.sortition.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `print minutes`: the minutes of a draw, as far as the record goes, with what `verify` says of it.
@Command(name = "minutes")
final class PrintMinutesCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Mixin
    private OutputOptions output;

    PrintMinutesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Verification verification =
                new Verifier(LocalWitnesses.in(terminal().messages())).verify(Question.about(folder.files(terminal())));
        try (OutputFolder out = OutputFolder.create(output.target(terminal()), output.replace())) {
            PrintedFiles.write(
                    out,
                    "minutes",
                    Minutes.of(record, verification, terminal().language().code()));
            out.finish();
        }
        terminal().say("print.made", "folder", output.target(terminal()).toString());
        return verification.isConsistent() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
}
