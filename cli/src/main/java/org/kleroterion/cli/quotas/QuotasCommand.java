package org.kleroterion.cli.quotas;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `quotas`: where the table of quotas comes from.
@Command(name = "quotas", subcommands = QuotasFromMarginsCommand.class)
public final class QuotasCommand extends CommandGroup {

    QuotasCommand(Terminal terminal) {
        super(terminal);
    }
}
