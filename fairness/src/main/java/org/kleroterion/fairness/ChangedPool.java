package org.kleroterion.fairness;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// The same people under other rules.
final class ChangedPool {

    private ChangedPool() {}

    /// Volunteers who are not there yet change nothing.
    static TypedPool with(TypedPool pool, List<Change> changes) {
        TypedPool changed = withQuotas(
                pool,
                new Repair(changes, true, Optional.empty()).applied(pool.rules().quotas()));
        for (Change change : changes) {
            if (change instanceof Change.Size(int from, int to)) {
                changed = withSize(changed, to);
            }
            if (change instanceof Change.PerHousehold(int from, int to)) {
                changed = withPerHousehold(changed, to);
            }
        }
        return changed;
    }

    static TypedPool withQuotas(TypedPool pool, List<Quota> quotas) {
        return withRules(
                pool, new PanelRules(pool.rules().size(), quotas, pool.rules().perHousehold()));
    }

    static TypedPool withSize(TypedPool pool, int size) {
        return withRules(
                pool, new PanelRules(size, pool.rules().quotas(), pool.rules().perHousehold()));
    }

    static TypedPool withPerHousehold(TypedPool pool, int most) {
        int before = pool.rules().perHousehold();
        return new TypedPool(
                new PanelRules(pool.rules().size(), pool.rules().quotas(), most),
                pool.types(),
                pool.householdClasses().stream()
                        .map(seats -> seats / before * most)
                        .toList());
    }

    private static TypedPool withRules(TypedPool pool, PanelRules rules) {
        return new TypedPool(rules, pool.types(), pool.householdClasses());
    }
}
