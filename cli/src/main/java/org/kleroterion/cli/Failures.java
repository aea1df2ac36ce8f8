package org.kleroterion.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Turns whatever a command throws into sentences and an exit status; a stack trace is for `--debug` alone.
final class Failures {

    private final Terminal terminal;
    private final boolean debug;

    Failures(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    int explain(Throwable failure) {
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        return explained(failure).status();
    }

    private ExitCode explained(Throwable failure) {
        return switch (failure) {
            case InvalidInput invalid -> {
                terminal.print(invalid.problems());
                yield ExitCode.INPUT_NOT_USABLE;
            }
            case Refusal refusal -> told(refusal.exitCode(), refusal.problem());
            case UncheckedIOException unchecked -> file(requireNonNull(unchecked.getCause()));
            case IOException checked -> file(checked);
            case OutOfMemoryError exhausted -> told(ExitCode.FAULT, problem("CLI-901", "", "fault", exhausted));
            default -> told(ExitCode.FAULT, problem("CLI-900", "", "fault", failure));
        };
    }

    private ExitCode file(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                told(ExitCode.INPUT_NOT_USABLE, problem("CLI-111", missing.getFile(), "fault", missing));
            case AccessDeniedException denied ->
                told(ExitCode.INPUT_NOT_USABLE, problem("CLI-112", denied.getFile(), "fault", denied));
            case FileSystemException refused ->
                told(ExitCode.OUTPUT_NOT_WRITTEN, problem("CLI-113", refused.getFile(), "fault", refused));
            default -> told(ExitCode.OUTPUT_NOT_WRITTEN, problem("CLI-114", "", "fault", failure));
        };
    }

    private ExitCode told(ExitCode exitCode, Problem problem) {
        terminal.print(List.of(problem));
        return exitCode;
    }

    private static Problem problem(String code, String file, String name, Throwable failure) {
        return Problem.error(code, Place.file(file), name, failure.toString());
    }
}
