package org.kleroterion.fairness;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// Finds a panel inside given bounds that has a large value: depth first, the nearest whole number first.
///
/// Branching on the most fractional type and rounding it to the nearest whole number needs the fewest nodes and gives
/// the fewest different panels. With no limit of nodes the search is complete: its answer is the best panel, or that
/// there is none.
final class PanelSearch {

    private static final double WHOLE = 1e-6;

    private final PanelRows panel;
    private final Watch watch;
    private final DualSimplex simplex;
    private int nodesLeft;
    private boolean firstIsEnough;
    private boolean wholeValues;
    private double bestValue;
    private int @Nullable [] best;
    private boolean complete;

    PanelSearch(PanelRows panel, Watch watch) {
        this.panel = panel;
        this.watch = watch;
        simplex = new DualSimplex(panel.rows);
        for (int t = 0; t < panel.types; t++) {
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            simplex.addColumn(panel.rowsOf[t], ones, 0, panel.people[t], 0);
        }
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r], panel.upper[r]);
        }
    }

    /// Bounds the members of a type.
    void type(int type, int from, int to) {
        simplex.bound(panel.rows + type, from, to);
    }

    /// Bounds a rule.
    void rule(int row, int from, int to) {
        simplex.bound(row, from, to);
    }

    void weight(int type, double weight) {
        simplex.cost(panel.rows + type, weight);
    }

    /// Whether fractions of people could meet the bounds.
    Outcome relaxation() {
        return simplex.solve();
    }

    /// The first panel met, or null if none was met within the nodes.
    int @Nullable [] first(int nodes) {
        firstIsEnough = true;
        wholeValues = false;
        return search(nodes, Double.NEGATIVE_INFINITY);
    }

    /// The best panel worth more than `floor`, or null; [#isComplete] says whether the nodes sufficed.
    ///
    /// @param whole whether all weights are whole numbers, so that a better panel is better by at least 1
    int @Nullable [] best(int nodes, double floor, boolean whole) {
        firstIsEnough = false;
        wholeValues = whole;
        return search(nodes, floor);
    }

    /// Whether the last search has seen everything.
    boolean isComplete() {
        return complete;
    }

    private int @Nullable [] search(int nodes, double floor) {
        nodesLeft = nodes;
        best = null;
        bestValue = floor;
        complete = true;
        descend();
        return best;
    }

    /// Answers whether the search may stop altogether.
    private boolean descend() {
        if (--nodesLeft < 0) {
            complete = false;
            return true;
        }
        if ((nodesLeft & 63) == 0) {
            watch.tick();
        }
        if (simplex.solve() == Outcome.INFEASIBLE || cannotImprove(simplex.objective())) {
            return false;
        }
        int branch = mostFractional();
        if (branch < 0) {
            return accept();
        }
        double value = simplex.value(panel.rows + branch);
        int down = (int) Math.floor(value);
        boolean up = value - down >= 0.5;
        return within(branch, up, down) || within(branch, !up, down);
    }

    private boolean cannotImprove(double bound) {
        if (bestValue == Double.NEGATIVE_INFINITY) {
            return false;
        }
        return wholeValues ? Math.floor(bound + WHOLE) <= bestValue + WHOLE : bound <= bestValue + 1e-9;
    }

    private boolean within(int type, boolean up, int down) {
        int j = panel.rows + type;
        double from = simplex.lower(j);
        double to = simplex.upper(j);
        simplex.bound(j, up ? down + 1 : from, up ? to : down);
        boolean stop = descend();
        simplex.bound(j, from, to);
        return stop;
    }

    private int mostFractional() {
        int most = -1;
        double distance = WHOLE;
        for (int t = 0; t < panel.types; t++) {
            if (simplex.isBasic(panel.rows + t)) {
                double value = simplex.value(panel.rows + t);
                double itsDistance = Math.abs(value - Math.rint(value));
                if (itsDistance > distance) {
                    distance = itsDistance;
                    most = t;
                }
            }
        }
        return most;
    }

    private boolean accept() {
        int[] members = new int[panel.types];
        for (int t = 0; t < panel.types; t++) {
            members[t] = (int) Math.rint(simplex.value(panel.rows + t));
        }
        best = members;
        bestValue = simplex.objective();
        return firstIsEnough;
    }
}
