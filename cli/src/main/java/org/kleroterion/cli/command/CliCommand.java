package org.kleroterion.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;

/// A command: its options are fields, its work is [#execute].
///
/// It throws `InvalidInput` or [Refusal] for what the user can mend; the frame prints it. It prints no stack trace and
/// never ends the process.
public abstract class CliCommand implements Callable<Integer> {

    private final Terminal terminal;

    protected CliCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    protected final Terminal terminal() {
        return terminal;
    }

    protected abstract ExitCode execute() throws IOException;

    @Override
    public final Integer call() throws IOException {
        return execute().status();
    }
}
