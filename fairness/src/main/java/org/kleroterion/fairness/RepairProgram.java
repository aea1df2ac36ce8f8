package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// The whole-number program of a panel whose quotas may be loosened at a price.
///
/// The sides of the quotas are numbered: `2·q` loosens the minimum of quota q, `2·q + 1` its maximum.
final class RepairProgram {

    private static final int NODES = 20_000;
    private static final double TIE_BREAK = 1e-11;

    private final PanelRows panel;
    private final DualSimplex simplex;
    private final WholeNumberSearch search;
    private final int[] caps;
    private final double[] weights;

    /// @param caps by how much each side may be loosened at most
    RepairProgram(PanelRows panel, int[] caps, Watch watch) {
        this.panel = panel;
        this.caps = caps.clone();
        simplex = new DualSimplex(panel.rows, watch);
        search = new WholeNumberSearch(simplex, panel.types + caps.length, watch);
        weights = new double[caps.length];
        SplittableRandom noise = new SplittableRandom(5);
        for (int t = 0; t < panel.types; t++) {
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            simplex.addColumn(panel.rowsOf[t], ones, 0, panel.people[t], TIE_BREAK * noise.nextDouble());
        }
        for (int side = 0; side < caps.length; side++) {
            int row = 1 + side / 2;
            boolean minimum = side % 2 == 0;
            weights[side] = minimum ? 1 + 2.0 / Math.max(1, panel.lower[row]) : 1;
            simplex.addColumn(new int[] {row}, new double[] {minimum ? 1 : -1}, 0, caps[side], -weights[side]);
        }
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r], panel.upper[r]);
        }
    }

    int sides() {
        return caps.length;
    }

    int cap(int side) {
        return caps[side];
    }

    /// The cheapest loosening within the limits, or nothing if there is none.
    ///
    /// The weight of a member is 1, and 2/min more where a minimum is lowered: small minima protect small groups.
    Optional<int[]> cheapest(int[] limits) {
        for (int side = 0; side < caps.length; side++) {
            simplex.bound(column(side), 0, Math.min(caps[side], limits[side]));
        }
        if (simplex.solve() == Outcome.INFEASIBLE) {
            return Optional.empty();
        }
        int[] values = search.best(NODES, Double.NEGATIVE_INFINITY);
        return values == null
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(values, panel.types, panel.types + caps.length));
    }

    /// Lowers single changes by one while that is possible.
    int[] shrunk(int[] amounts) {
        int[] least = amounts.clone();
        for (int side = 0; side < least.length; side++) {
            while (least[side] > 0 && possibleWithLess(least, side)) {
                least[side]--;
            }
        }
        return least;
    }

    private boolean possibleWithLess(int[] amounts, int side) {
        int[] limits = amounts.clone();
        limits[side]--;
        return cheapest(limits).isPresent();
    }

    private int column(int side) {
        return panel.rows + panel.types + side;
    }
}
