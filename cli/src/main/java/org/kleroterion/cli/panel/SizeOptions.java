package org.kleroterion.cli.panel;

import java.util.Optional;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.Option;

/// `--size`, `--per-household` and `--id`, where no plan says them.
final class SizeOptions {

    @Option(names = "--size", required = true, paramLabel = "K")
    private int size;

    @Option(names = "--per-household", paramLabel = "H", defaultValue = "1")
    private int perHousehold = 1;

    @Option(names = "--id", paramLabel = "COLUMN")
    private String id = "";

    SizeOptions() {}

    /// @throws Refusal if no panel can have this size
    int size() {
        if (size < 1) {
            throw new Refusal(
                    ExitCode.USAGE, Problem.error("CLI-181", Place.file(""), "value", Integer.toString(size)));
        }
        return size;
    }

    /// @throws Refusal if it is less than 1
    int perHousehold() {
        if (perHousehold < 1) {
            throw new Refusal(
                    ExitCode.USAGE, Problem.error("CLI-271", Place.file(""), "value", Integer.toString(perHousehold)));
        }
        return perHousehold;
    }

    Optional<String> id() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
