package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// People of one type whom no panel can contain, and why.
///
/// @param type position in [TypedPool#types]
/// @param conflict rules that cannot be met together with a member of this type; without any one of them they can
/// @param kind how it is known
public record ExcludedType(int type, List<Feasibility.Rule> conflict, Feasibility.Kind kind) {

    private static final int NODES = 20_000;

    public ExcludedType {
        conflict = List.copyOf(conflict);
    }

    /// The types that no panel can contain, of a pool that has a panel.
    ///
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static List<ExcludedType> all(TypedPool pool, LotteryListener listener) {
        Watch watch = new Watch(listener);
        PanelSearch search = new PanelSearch(new PanelRows(pool), watch);
        boolean[] seen = new boolean[pool.types().size()];
        List<ExcludedType> excluded = new ArrayList<>();
        for (int type = 0; type < seen.length; type++) {
            if (seen[type]) {
                continue;
            }
            int people = pool.types().get(type).people();
            search.type(type, 1, people);
            int[] found = search.first(NODES);
            search.type(type, 0, people);
            for (int t = 0; found != null && t < seen.length; t++) {
                seen[t] |= found[t] > 0;
            }
            if (found == null) {
                why(pool, type, listener).ifPresent(excluded::add);
            }
        }
        return excluded;
    }

    /// Why no panel contains this type; nothing if one does.
    public static Optional<ExcludedType> why(TypedPool pool, int type, LotteryListener listener) {
        int extra = pool.rules().quotas().size();
        return switch (Feasibility.check(forced(pool, type), listener)) {
            case Feasibility.Feasible possible -> Optional.empty();
            case Feasibility.Infeasible impossible ->
                Optional.of(new ExcludedType(
                        type,
                        impossible.conflict().stream()
                                .filter(rule -> !rule.equals(new Feasibility.Rule.AtLeast(extra)))
                                .toList(),
                        impossible.kind()));
        };
    }

    /// The pool with one more quota: at least one member of this type.
    private static TypedPool forced(TypedPool pool, int type) {
        PanelRules rules = pool.rules();
        List<Quota> quotas = new ArrayList<>(rules.quotas());
        quotas.add(new Quota("", "", 1, rules.size()));
        List<PersonType> types = new ArrayList<>(pool.types());
        PersonType wanted = types.get(type);
        List<Integer> own = new ArrayList<>(wanted.quotas());
        own.add(rules.quotas().size());
        types.set(type, new PersonType(own, wanted.householdClass(), wanted.people()));
        return new TypedPool(
                new PanelRules(rules.size(), quotas, rules.perHousehold()), types, pool.householdClasses());
    }
}
