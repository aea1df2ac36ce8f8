package org.kleroterion.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.cli.command.CommandFactory;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The command line of Kleroterion.
public final class Kleroterion {

    private Kleroterion() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("user.language", System.getProperty("user.language", ""));
        PrintStream out = StandardStreams.out();
        PrintStream err = StandardStreams.err();
        int status = run(List.of(arguments), out, err, environment, Path.of(""), StandardStreams.interactive());
        out.flush();
        err.flush();
        System.exit(status);
    }

    /// Runs one command inside this process.
    ///
    /// @param environment environment variables; only those that name a language are read
    /// @param directory the folder from which relative paths are meant
    /// @return the exit status, see [org.kleroterion.cli.command.ExitCode]
    public static int run(
            List<String> arguments, PrintStream out, PrintStream err, Map<String, String> environment, Path directory) {
        return run(arguments, out, err, environment, directory, false);
    }

    private static int run(
            List<String> arguments,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path directory,
            boolean interactive) {
        Terminal terminal = new Terminal(out, err, Language.choose(arguments, environment), directory, interactive);
        Failures failures = new Failures(terminal, arguments.contains("--debug"));
        try {
            CommandLine line = commandLine(terminal);
            line.setParameterExceptionHandler(new UsageErrors(terminal));
            line.setExecutionExceptionHandler((failure, command, parsed) -> failures.explain(failure));
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return failures.explain(exhausted);
        }
    }

    /// All the commands, with their texts in the language of the terminal.
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new RootCommand(terminal), new CommandFactory(terminal));
        line.setResourceBundle(terminal.messages().bundle());
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        label(line, terminal);
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static void label(CommandLine line, Terminal terminal) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(terminal.messages().text("synopsis.command"));
        line.getSubcommands().values().forEach(command -> label(command, terminal));
    }
}
