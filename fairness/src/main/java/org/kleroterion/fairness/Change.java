package org.kleroterion.fairness;

import java.util.List;

/// One thing that a repair changes. Quotas are named by their position in the rules.
public sealed interface Change {

    /// At least `to` members instead of `from`.
    record LowerMin(int quota, int from, int to) implements Change {}

    /// At most `to` members instead of `from`.
    record RaiseMax(int quota, int from, int to) implements Change {}

    /// A panel of another size.
    record Size(int from, int to) implements Change {}

    /// More members of one household.
    record PerHousehold(int from, int to) implements Change {}

    /// More volunteers, who live alone.
    ///
    /// @param among how many of them at least must have a value, where it matters
    record Volunteers(int people, List<Wanted> among) implements Change {
        public Volunteers {
            among = List.copyOf(among);
        }
    }

    /// So many of the new volunteers must have the value of a quota.
    record Wanted(int quota, int people) {}
}
