package org.kleroterion.cli.roll;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `roll`: the commands about an electoral roll.
@Command(
        name = "roll",
        subcommands = {
            RollCheckCommand.class,
            RollSynthesizeCommand.class,
        })
public final class RollCommand extends CommandGroup {

    RollCommand(Terminal terminal) {
        super(terminal);
    }
}
