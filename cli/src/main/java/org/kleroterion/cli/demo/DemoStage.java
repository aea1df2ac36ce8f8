package org.kleroterion.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.Kleroterion;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Where the demonstration is played: it types commands, shows them with what they print, and stops at the first that
/// fails.
final class DemoStage {

    private final Terminal terminal;
    private final Path folder;

    DemoStage(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Tells what comes next, in words.
    void scene(String key, String... namesAndValues) {
        terminal.out().println();
        terminal.out().println("== " + terminal.messages().text(key, namesAndValues));
    }

    void say(String key, String... namesAndValues) {
        terminal.say(key, namesAndValues);
    }

    /// Types a command and shows what it prints.
    ///
    /// @return what it printed
    String type(String... command) {
        terminal.out().println("$ kleroterion " + String.join(" ", command));
        String printed = run(List.of(command));
        printed.lines().forEach(line -> terminal.out().println("  " + line));
        return printed;
    }

    /// Runs a command among many alike, without showing it.
    String quietly(String... command) {
        return run(List.of(command));
    }

    /// Runs a command that may end with a check that failed.
    ExitCode check(String... command) {
        terminal.out().println("$ kleroterion " + String.join(" ", command));
        int status = Kleroterion.run(arguments(List.of(command)), terminal.out(), terminal.err(), Map.of(), folder);
        return status == ExitCode.DONE.status() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private String run(List<String> command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(remarks, true, StandardCharsets.UTF_8);
        int status = Kleroterion.run(arguments(command), out, err, Map.of(), folder);
        if (status != ExitCode.DONE.status()) {
            terminal.err().print(remarks.toString(StandardCharsets.UTF_8));
            throw new Refusal(
                    ExitCode.FAULT,
                    Problem.error(
                            "CLI-199",
                            Place.file(""),
                            "command",
                            String.join(" ", command),
                            "status",
                            Integer.toString(status)));
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> arguments(List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add("--lang");
        arguments.add(terminal.language().code());
        return arguments;
    }
}
