package org.kleroterion.cli.record;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `record`: what is added to the public record from outside.
@Command(
        name = "record",
        subcommands = {RecordSealCommand.class, RecordAnchorCommand.class, RecordShowCommand.class})
public final class RecordCommand extends CommandGroup {

    RecordCommand(Terminal terminal) {
        super(terminal);
    }
}
