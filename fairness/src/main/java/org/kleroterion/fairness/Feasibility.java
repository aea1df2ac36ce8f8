package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPool;

/// Whether a pool has a panel at all, and if not, which rules conflict.
public sealed interface Feasibility {

    /// There is a panel.
    record Feasible(Composition example) implements Feasibility {}

    /// There is none. Without any one of the rules of the conflict, the others could be met together.
    ///
    /// @param conflict the rules that cannot be met together, in the order of the quotas
    /// @param kind how it is known
    record Infeasible(List<Rule> conflict, Kind kind) implements Feasibility {
        public Infeasible {
            conflict = List.copyOf(conflict);
        }
    }

    /// One side of a rule.
    sealed interface Rule {

        /// The size of the panel, which always takes part.
        record Size(int size) implements Rule {}

        /// At least the minimum of the quota at this position in the rules.
        record AtLeast(int quota) implements Rule {}

        /// At most the maximum of the quota at this position in the rules.
        record AtMost(int quota) implements Rule {}

        /// At most so many members of each household, for the household class at this position.
        record PerHousehold(int householdClass) implements Rule {}
    }

    /// How far the impossibility goes.
    enum Kind {
        /// Not even fractions of people could meet the rules.
        EVEN_FRACTIONS,
        /// Fractions of people could, whole people cannot.
        WHOLE_PEOPLE,
        /// No panel was found before the search was given up.
        NOT_FOUND
    }

    static Feasibility check(TypedPool pool) {
        return check(pool, LotteryListener.silent());
    }

    /// @throws java.util.concurrent.CancellationException when the listener ends it
    static Feasibility check(TypedPool pool, LotteryListener listener) {
        TypeOrder order = TypeOrder.of(pool);
        return order.asGiven(Conflict.check(new PanelRows(order.sorted()), new Watch(listener)));
    }
}
