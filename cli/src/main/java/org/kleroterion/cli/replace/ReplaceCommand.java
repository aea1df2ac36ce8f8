package org.kleroterion.cli.replace;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `replace`: somebody leaves the panel drawn, and a rule names who comes.
@Command(
        name = "replace",
        subcommands = {
            ReplaceNoticeCommand.class,
            ReplaceNextCommand.class,
            ReplaceRefuseCommand.class,
            ReplaceStatusCommand.class,
        })
public final class ReplaceCommand extends CommandGroup {

    ReplaceCommand(Terminal terminal) {
        super(terminal);
    }
}
