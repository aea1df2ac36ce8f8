package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kleroterion.fairness.DualSimplex.Outcome;
import org.kleroterion.sortition.panel.Quota;

/// Finds how many more volunteers would make a panel possible, and what some of them must be.
///
/// A volunteer who is missing lives alone and has one value of each feature, any.
final class MissingVolunteers {

    private static final int NODES = 20_000;
    private static final double TIE_BREAK = 1e-11;

    private final PanelRows panel;
    private final DualSimplex simplex;
    private final WholeNumberSearch search;
    private final int firstValue;
    private final int count;

    private MissingVolunteers(PanelRows panel, List<Quota> quotas, Watch watch) {
        this.panel = panel;
        List<String> features = quotas.stream().map(Quota::feature).distinct().toList();
        simplex = new DualSimplex(panel.rows + features.size(), watch);
        search = new WholeNumberSearch(simplex, panel.types + quotas.size() + 1, watch);
        for (int t = 0; t < panel.types; t++) {
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            simplex.addColumn(panel.rowsOf[t], ones, 0, panel.people[t], TIE_BREAK * (t + 1) / panel.types);
        }
        firstValue = simplex.rows + panel.types;
        for (int q = 0; q < quotas.size(); q++) {
            int link = panel.rows + features.indexOf(quotas.get(q).feature());
            simplex.addColumn(new int[] {1 + q, link}, new double[] {1, 1}, 0, panel.size, 0);
        }
        count = firstValue + quotas.size();
        int[] rows = new int[1 + features.size()];
        double[] values = new double[rows.length];
        values[0] = 1;
        for (int f = 0; f < features.size(); f++) {
            rows[1 + f] = panel.rows + f;
            values[1 + f] = -1;
        }
        simplex.addColumn(rows, values, 0, panel.size, -1);
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r], panel.upper[r]);
        }
        for (int f = 0; f < features.size(); f++) {
            simplex.bound(panel.rows + f, 0, 0);
        }
    }

    /// Nothing if no volunteers could help, because the quotas contradict each other.
    static Optional<Change.Volunteers> find(PanelRows panel, List<Quota> quotas, Watch watch) {
        MissingVolunteers missing = new MissingVolunteers(panel, quotas, watch);
        return missing.best().flatMap(values -> missing.explained(values, quotas.size()));
    }

    private Optional<Change.Volunteers> explained(int[] values, int quotas) {
        int people = values[values.length - 1];
        if (people == 0) {
            return Optional.empty();
        }
        simplex.bound(count, 0, people);
        simplex.cost(count, 0);
        List<Change.Wanted> among = new ArrayList<>();
        for (int q = 0; q < quotas; q++) {
            if (values[panel.types + q] > 0) {
                int least = least(q);
                if (least > 0) {
                    among.add(new Change.Wanted(q, least));
                }
            }
        }
        return Optional.of(new Change.Volunteers(people, among));
    }

    private int least(int quota) {
        simplex.cost(firstValue + quota, -1);
        int least = best().map(values -> values[panel.types + quota]).orElse(0);
        simplex.cost(firstValue + quota, 0);
        return least;
    }

    private Optional<int[]> best() {
        if (simplex.solve() == Outcome.INFEASIBLE) {
            return Optional.empty();
        }
        return Optional.ofNullable(search.best(NODES, Double.NEGATIVE_INFINITY));
    }
}
