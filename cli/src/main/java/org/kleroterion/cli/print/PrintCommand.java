package org.kleroterion.cli.print;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `print`: documents for people, as HTML and as PDF that a screen reader can read.
@Command(
        name = "print",
        subcommands = {PrintLettersCommand.class, PrintMinutesCommand.class, PrintSheetsCommand.class})
public final class PrintCommand extends CommandGroup {

    PrintCommand(Terminal terminal) {
        super(terminal);
    }
}
