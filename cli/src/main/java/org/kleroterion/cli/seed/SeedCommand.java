package org.kleroterion.cli.seed;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `seed`: the ceremony, step by step, in the order that the specification fixes.
@Command(
        name = "seed",
        subcommands = {
            SeedCommitCommand.class,
            SeedContributionCommand.class,
            SeedEnvelopeCommand.class,
            SeedDiceCommand.class,
            SeedOpenCommand.class,
            SeedCloseCommand.class,
            SeedComposeCommand.class,
        })
public final class SeedCommand extends CommandGroup {

    SeedCommand(Terminal terminal) {
        super(terminal);
    }
}
