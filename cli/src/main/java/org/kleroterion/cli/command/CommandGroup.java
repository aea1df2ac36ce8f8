package org.kleroterion.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A word that only leads to other commands: alone on the line it prints its help and ends with a usage error.
public abstract class CommandGroup extends CliCommand {

    @Spec
    private CommandSpec spec;

    protected CommandGroup(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected final ExitCode execute() {
        spec.commandLine().usage(terminal().err());
        return ExitCode.USAGE;
    }
}
