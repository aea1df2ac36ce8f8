package org.kleroterion.cli.plan;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `plan`: what is fixed before anything is drawn.
@Command(
        name = "plan",
        subcommands = {PlanCheckCommand.class, PlanPublishCommand.class})
public final class PlanCommand extends CommandGroup {

    PlanCommand(Terminal terminal) {
        super(terminal);
    }
}
