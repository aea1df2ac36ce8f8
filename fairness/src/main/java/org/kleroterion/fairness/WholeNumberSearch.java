package org.kleroterion.fairness;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// Finds whole values for the columns of a program: depth first, the nearest whole number first.
///
/// Branching on the most fractional column and rounding it to the nearest whole number needs the fewest nodes. With
/// enough nodes the search is complete: its answer is the best values, or that there are none.
final class WholeNumberSearch {

    private static final double WHOLE = 1e-6;
    private static final double BETTER = 1e-9;

    private final DualSimplex simplex;
    private final int columns;
    private final Watch watch;
    private int nodesLeft;
    private boolean firstIsEnough;
    private double bestValue;
    private int @Nullable [] best;
    private boolean complete;

    WholeNumberSearch(DualSimplex simplex, int columns, Watch watch) {
        this.simplex = simplex;
        this.columns = columns;
        this.watch = watch;
    }

    /// The first values met, or null if none were met within the nodes.
    int @Nullable [] first(int nodes) {
        firstIsEnough = true;
        return search(nodes, Double.NEGATIVE_INFINITY);
    }

    /// The best values worth more than `floor`, or null.
    int @Nullable [] best(int nodes, double floor) {
        firstIsEnough = false;
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
        if (simplex.solve() == Outcome.INFEASIBLE || !mayBeBetter()) {
            return false;
        }
        int branch = mostFractional();
        if (branch < 0) {
            return accept();
        }
        double value = simplex.value(simplex.rows + branch);
        int down = (int) Math.floor(value);
        boolean up = value - down >= 0.5;
        return within(branch, up, down) || within(branch, !up, down);
    }

    private boolean mayBeBetter() {
        return bestValue == Double.NEGATIVE_INFINITY || simplex.objective() > bestValue + BETTER;
    }

    private boolean within(int column, boolean up, int down) {
        int j = simplex.rows + column;
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
        for (int i = 0; i < simplex.rows; i++) {
            int c = simplex.basic(i) - simplex.rows;
            if (c >= 0 && c < columns) {
                double value = simplex.value(simplex.basic(i));
                double itsDistance = Math.abs(value - Math.rint(value));
                if (itsDistance > distance || (itsDistance == distance && c < most)) {
                    distance = itsDistance;
                    most = c;
                }
            }
        }
        return most;
    }

    private boolean accept() {
        int[] values = new int[columns];
        Arrays.setAll(values, c -> (int) Math.rint(simplex.value(simplex.rows + c)));
        best = values;
        bestValue = simplex.objective();
        return firstIsEnough;
    }
}
