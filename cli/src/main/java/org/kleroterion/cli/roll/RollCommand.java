package org.kleroterion.cli.roll;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.seal.RollLettersCommand;
import org.kleroterion.cli.seal.RollSealCommand;
import org.kleroterion.cli.seal.RollSecretCommand;
import picocli.CommandLine.Command;

/// `roll`: the electoral roll of a commune, from its files to its letters.
@Command(
        name = "roll",
        subcommands = {
            RollCheckCommand.class,
            RollSynthesizeCommand.class,
            RollSecretCommand.class,
            RollSealCommand.class,
            RollLettersCommand.class,
        })
public final class RollCommand extends CommandGroup {

    RollCommand(Terminal terminal) {
        super(terminal);
    }
}
