package org.kleroterion.fairness.table;

import java.util.List;
import java.util.OptionalInt;

/// A plan after somebody came late or left, with at most one other person at another table than before.
///
/// @param plan who sits where now
/// @param moved the person who was reseated, in one round or several
/// @param broken the numbers of wishes that were kept before and are no longer
public record Reseating(TablePlan plan, OptionalInt moved, List<Integer> broken) {

    public Reseating {
        broken = List.copyOf(broken);
    }
}
