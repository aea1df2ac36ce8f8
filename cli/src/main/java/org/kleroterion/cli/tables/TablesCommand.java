package org.kleroterion.cli.tables;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `tables`: plans of tables over several rounds.
@Command(
        name = "tables",
        subcommands = {
            TablesPlanCommand.class,
            TablesReseatCommand.class,
        })
public final class TablesCommand extends CommandGroup {

    TablesCommand(Terminal terminal) {
        super(terminal);
    }
}
