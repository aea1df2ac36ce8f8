package org.kleroterion.cli;

import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `version`: which program this is and on which Java it runs.
@Command(name = "version")
final class VersionCommand extends CliCommand {

    VersionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        terminal()
                .say(
                        "version.line",
                        "version",
                        version == null ? terminal().messages().text("version.unpacked") : version,
                        "java",
                        Runtime.version().toString());
        return ExitCode.DONE;
    }
}
