package org.kleroterion.cli;

import java.nio.file.Path;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine;

/// All commands, for tests that look at them.
public final class CommandTree {

    private CommandTree() {}

    public static CommandLine root() {
        return Kleroterion.commandLine(new Terminal(System.out, System.err, Language.EN, Path.of(""), false));
    }
}
