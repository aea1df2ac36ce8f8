package org.kleroterion.cli.record;

import java.io.IOException;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `record show`: what happened so far, a line for each entry.
@Command(name = "show")
final class RecordShowCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    RecordShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        for (Entry entry : record.entries()) {
            terminal()
                    .say(
                            "record.entry",
                            "number",
                            Integer.toString(entry.number()),
                            "kind",
                            terminal().messages().text("kind." + entry.event().kind()),
                            "hash",
                            entry.hash().hex().substring(0, 16));
        }
        return ExitCode.DONE;
    }
}
