package org.kleroterion.cli.panel;

import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.plan.Objective;
import picocli.CommandLine.Option;

/// `--objective`: what the lottery seeks, where no plan says it.
final class ObjectiveOption {

    @Option(names = "--objective", paramLabel = "OBJECTIVE", defaultValue = "leximin")
    private String objective = "leximin";

    ObjectiveOption() {}

    /// As if it had been given.
    ObjectiveOption(String objective) {
        this.objective = objective;
    }

    /// `goldilocks` alone has γ = 1.
    ///
    /// @throws Refusal if it is none
    Objective objective() {
        try {
            return Objective.parse(objective.equals("goldilocks") ? "goldilocks 100" : objective);
        } catch (IllegalArgumentException none) {
            throw new Refusal(ExitCode.USAGE, Problem.error("CLI-291", Place.file(""), "value", objective));
        }
    }
}
