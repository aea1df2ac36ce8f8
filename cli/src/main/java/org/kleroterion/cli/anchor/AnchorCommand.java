package org.kleroterion.cli.anchor;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `anchor`: the request to a time-stamping authority and its answer, as files: this program sends nothing.
@Command(
        name = "anchor",
        subcommands = {
            AnchorRequestCommand.class,
            AnchorShowCommand.class,
        })
public final class AnchorCommand extends CommandGroup {

    AnchorCommand(Terminal terminal) {
        super(terminal);
    }
}
