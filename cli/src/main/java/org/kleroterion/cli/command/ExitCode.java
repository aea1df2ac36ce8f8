package org.kleroterion.cli.command;

/// How a command ends: the one table of exit statuses, told in `docs/developer/exit-codes.md`.
public enum ExitCode {
    /// The work is done; for a check, nothing is wrong.
    DONE(0),
    /// The input was read, and a check of what it states failed.
    CHECK_FAILED(1),
    /// The input cannot be used, or nothing can satisfy it.
    INPUT_NOT_USABLE(2),
    /// The output was not written: it exists already, or its place cannot be written.
    OUTPUT_NOT_WRITTEN(3),
    /// The command line was not understood.
    USAGE(64),
    /// A fault of the program itself.
    FAULT(70),
    /// Stopped by Ctrl-C; the system gives this status, no command returns it.
    INTERRUPTED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
