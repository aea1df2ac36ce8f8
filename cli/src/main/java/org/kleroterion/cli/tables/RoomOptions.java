package org.kleroterion.cli.tables;

import java.util.List;
import org.kleroterion.fairness.table.csv.TableSizes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// `--tables` or `--sizes`, and `--rounds`.
final class RoomOptions {

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--rounds", paramLabel = "N", required = true)
    private int rounds;

    RoomOptions() {}

    /// One of the two ways to say what tables there are.
    static final class Which {

        @Option(names = "--tables", paramLabel = "N", required = true)
        private int tables;

        @Option(names = "--sizes", paramLabel = "N", split = ",", required = true)
        private List<Integer> sizes = List.of();

        Which() {}
    }

    TableSizes sizes() {
        return which.sizes.isEmpty() ? new TableSizes.Even(which.tables) : new TableSizes.Listed(which.sizes);
    }

    int rounds() {
        return rounds;
    }
}
