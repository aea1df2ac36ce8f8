package org.kleroterion.cli.command;

import org.kleroterion.sortition.Problem;

/// A command stops for a reason that the user can mend: one problem and the exit status that goes with it.
///
/// For an input full of problems, throw `InvalidInput` instead.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient Problem problem;

    public Refusal(ExitCode exitCode, Problem problem) {
        super(problem.code());
        this.exitCode = exitCode;
        this.problem = problem;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    public Problem problem() {
        return problem;
    }
}
