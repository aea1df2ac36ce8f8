package org.kleroterion.cli.panel;

import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.Option;

/// `--alternates` and `--drop-out`, where no plan says them.
final class AlternateOptions {

    @Option(names = "--alternates", paramLabel = "N", defaultValue = "0")
    private int alternates;

    @Option(names = "--drop-out", paramLabel = "P", defaultValue = "15")
    private int dropOut = 15;

    AlternateOptions() {}

    /// @param size of the panel
    /// @throws Refusal if there are more alternates than members
    int alternates(int size) {
        if (alternates < 0 || alternates > size) {
            throw refusal("CLI-261", alternates, size);
        }
        return alternates;
    }

    /// In percent.
    ///
    /// @throws Refusal if it is not 1 to 90
    int dropOut() {
        if (dropOut < 1 || dropOut > 90) {
            throw refusal("CLI-262", dropOut, 90);
        }
        return dropOut;
    }

    private static Refusal refusal(String code, int value, int most) {
        return new Refusal(
                ExitCode.USAGE,
                Problem.error(code, Place.file(""), "value", Integer.toString(value), "most", Integer.toString(most)));
    }
}
