package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// Finds a panel inside given bounds: any, or one of great value.
final class PanelSearch {

    /// Small enough to decide nothing but ties, which would let the simplex go round in circles.
    private static final double TIE_BREAK = 1e-11;

    /// How many types for each row still move in the search near an optimum: at first, and at last.
    private static final int NEAR = 3;

    private static final int FARTHEST = 48;

    private final int rows;
    private final DualSimplex simplex;
    private final WholeNumberSearch search;
    private final double[] tieBreak;

    PanelSearch(PanelRows panel, Watch watch) {
        rows = panel.rows;
        simplex = new DualSimplex(rows, watch);
        search = new WholeNumberSearch(simplex, panel.types, watch);
        tieBreak = new double[panel.types];
        SplittableRandom noise = new SplittableRandom(5);
        for (int t = 0; t < panel.types; t++) {
            tieBreak[t] = TIE_BREAK * noise.nextDouble();
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            simplex.addColumn(panel.rowsOf[t], ones, 0, panel.people[t], tieBreak[t]);
        }
        for (int r = 0; r < rows; r++) {
            simplex.bound(r, panel.lower[r], panel.upper[r]);
        }
    }

    /// Bounds the members of a type.
    void type(int type, int from, int to) {
        simplex.bound(rows + type, from, to);
    }

    /// Bounds a rule.
    void rule(int row, int from, int to) {
        simplex.bound(row, from, to);
    }

    void weight(int type, double weight) {
        simplex.cost(rows + type, weight + tieBreak[type]);
    }

    /// Whether fractions of people could meet the bounds.
    Outcome relaxation() {
        return simplex.solve();
    }

    /// A panel with no more than the least of the types that are not chosen, or null if none was met within the nodes,
    /// which says nothing about the others.
    int @Nullable [] firstAmong(boolean[] chosen, int nodes) {
        for (int t = 0; t < chosen.length; t++) {
            if (!chosen[t]) {
                simplex.restLow(rows + t);
            }
        }
        int[] found = null;
        for (int near = NEAR; found == null && near <= FARTHEST; near *= 4) {
            simplex.narrow(chosen);
            found = simplex.solve() == Outcome.OPTIMAL ? firstNear(chosen, near * rows, nodes) : null;
        }
        simplex.widen();
        return found;
    }

    /// A panel near the present optimum: of the chosen types, only those of the least reduced costs still move.
    private int @Nullable [] firstNear(boolean[] chosen, int count, int nodes) {
        double[] ascending = IntStream.range(0, chosen.length)
                .filter(t -> chosen[t])
                .mapToDouble(t -> Math.abs(simplex.reduced(rows + t)))
                .sorted()
                .toArray();
        double most = ascending.length > count ? ascending[count] : Double.POSITIVE_INFINITY;
        boolean[] near = new boolean[chosen.length];
        for (int t = 0; t < chosen.length; t++) {
            near[t] = chosen[t] && Math.abs(simplex.reduced(rows + t)) < most;
        }
        simplex.narrow(near);
        return search.first(nodes);
    }

    /// The multipliers of the rules at the last solution.
    double[] multipliers() {
        simplex.price();
        double[] multipliers = new double[rows];
        Arrays.setAll(multipliers, simplex::reduced);
        return multipliers;
    }

    /// The first panel met, or null if none was met within the nodes.
    int @Nullable [] first(int nodes) {
        return search.first(nodes);
    }

    /// The best panel worth more than `floor`, or null; [#isComplete] says whether the nodes sufficed.
    int @Nullable [] best(int nodes, double floor) {
        return search.best(nodes, floor);
    }

    /// Whether the last search has seen everything.
    boolean isComplete() {
        return search.isComplete();
    }
}
