package org.kleroterion.fairness.table.csv;

import java.util.List;
import org.kleroterion.fairness.table.TableRequest;

/// How an organiser says what tables there are.
public sealed interface TableSizes {

    /// So many tables, whose sizes differ by one at most.
    record Even(int tables) implements TableSizes {}

    /// Each table with its own size.
    record Listed(List<Integer> sizes) implements TableSizes {
        public Listed {
            sizes = List.copyOf(sizes);
        }
    }

    /// The sizes for so many people; they may not fit.
    default List<Integer> of(int people) {
        return switch (this) {
            case Even even
            when even.tables() >= 1 && even.tables() <= people -> TableRequest.evenSizes(people, even.tables());
            case Even none -> List.of();
            case Listed listed -> listed.sizes();
        };
    }
}
