package org.kleroterion.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with the line that was typed, and where its help is.
final class UsageErrors implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        terminal.print(List.of(problem(error, command)));
        return ExitCode.USAGE.status();
    }

    private static Problem problem(ParameterException error, String command) {
        return switch (error) {
            case UnmatchedArgumentException unknown -> unknown(unknown, command);
            case MissingParameterException missing ->
                told("CLI-002", command, "name", names(missing.getMissing(), error));
            case OverwrittenOptionException twice -> told("CLI-004", command, "name", name(twice.getOverwritten()));
            default -> value(error, command);
        };
    }

    private static Problem unknown(UnmatchedArgumentException unknown, String command) {
        String argument = unknown.getUnmatched().getFirst();
        List<String> near = unknown.getSuggestions();
        return near.isEmpty()
                ? told("CLI-001", command, "argument", argument)
                : told("CLI-005", command, "argument", argument, "near", near.getFirst());
    }

    private static Problem value(ParameterException error, String command) {
        ArgSpec argument = error.getArgSpec();
        String value = error.getValue();
        return argument == null || value == null
                ? told("CLI-006", command, "reason", String.valueOf(error.getMessage()))
                : told("CLI-003", command, "name", name(argument), "value", value, "wanted", argument.paramLabel());
    }

    private static String names(List<ArgSpec> missing, ParameterException error) {
        return missing.isEmpty()
                ? String.valueOf(error.getMessage())
                : missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Problem told(String code, String command, String... values) {
        String[] all = java.util.Arrays.copyOf(values, values.length + 2);
        all[values.length] = "command";
        all[values.length + 1] = command;
        return Problem.error(code, Place.file(""), all);
    }
}
