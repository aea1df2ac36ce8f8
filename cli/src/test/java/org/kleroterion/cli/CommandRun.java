package org.kleroterion.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One command run inside the test's process: its exit status and all that it printed.
public record CommandRun(int status, String out, String err) {

    /// Runs a command in English, from a folder.
    public static CommandRun in(Path directory, String... arguments) {
        return run(directory, Map.of("LANG", "en_GB.UTF-8"), List.of(arguments));
    }

    /// Runs a command under environment variables of one's own.
    public static CommandRun run(Path directory, Map<String, String> environment, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Kleroterion.run(arguments, stream(out), stream(err), environment, directory);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
