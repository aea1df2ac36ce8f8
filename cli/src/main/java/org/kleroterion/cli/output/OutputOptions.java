package org.kleroterion.cli.output;

import java.nio.file.Path;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Option;

/// `--out` and `--replace`, for a command that writes a folder or a file: `@Mixin private OutputOptions output;`.
public final class OutputOptions {

    @Option(names = "--out", required = true, paramLabel = "PATH")
    private Path out;

    @Option(names = "--replace")
    private boolean replace;

    public OutputOptions() {}

    /// The place of the output, as the terminal sees it.
    public Path target(Terminal terminal) {
        return terminal.resolve(out);
    }

    public boolean replace() {
        return replace;
    }
}
