package org.kleroterion.cli.beacon;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `beacon`: the rounds of drand quicknet, without a network.
@Command(
        name = "beacon",
        subcommands = {
            BeaconRoundCommand.class,
            BeaconCheckCommand.class,
        })
public final class BeaconCommand extends CommandGroup {

    BeaconCommand(Terminal terminal) {
        super(terminal);
    }
}
