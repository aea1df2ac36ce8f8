package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// Finds a panel inside given bounds: any, or one of great value.
final class PanelSearch {

    /// Small enough to decide nothing but ties, which would let the simplex go round in circles.
    private static final double TIE_BREAK = 1e-11;

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
