package org.kleroterion.fairness.table.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which columns of a table of people mean something for their tables.
///
/// @param id the column that names people; without it the column `id`, else a first one without a title, else the
/// number of the row, from 1
/// @param spread features whose values are spread over the tables
/// @param cluster features whose values are gathered at tables
public record TableColumns(Optional<String> id, List<String> spread, List<String> cluster) {

    public TableColumns {
        spread = List.copyOf(spread);
        cluster = List.copyOf(cluster);
    }

    /// The spread features, then the gathered ones.
    public List<String> features() {
        return Stream.concat(spread.stream(), cluster.stream()).toList();
    }
}
