package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kleroterion.fairness.DualSimplex.Outcome;

/// The whole-number program of a panel whose rules may be loosened at a price.
///
/// What may be loosened is numbered: side `2·q` is the minimum of quota q, `2·q + 1` its maximum; then come a smaller
/// panel, a larger one, and more members of each household.
final class RepairProgram {

    private static final int NODES = 20_000;
    private static final double TIE_BREAK = 1e-11;

    private final PanelRows panel;
    private final DualSimplex simplex;
    private final WholeNumberSearch search;
    private final int[] caps;

    /// @param caps by how much each side may be loosened at most
    /// @param perHousehold how many members of one household may sit together now
    RepairProgram(PanelRows panel, int[] caps, int perHousehold, Watch watch) {
        this.panel = panel;
        this.caps = caps.clone();
        simplex = new DualSimplex(panel.rows, watch);
        search = new WholeNumberSearch(simplex, panel.types + caps.length, watch);
        SplittableRandom noise = new SplittableRandom(5);
        for (int t = 0; t < panel.types; t++) {
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            simplex.addColumn(panel.rowsOf[t], ones, 0, panel.people[t], TIE_BREAK * noise.nextDouble());
        }
        for (int q = 0; q < panel.quotas; q++) {
            addPair(1 + q);
        }
        addPair(0);
        addHouseholds(perHousehold);
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r] - unused(r, perHousehold), panel.upper[r]);
        }
    }

    /// The weight of a member is 1, and 2/min more where a minimum is lowered: small minima protect small groups.
    private void addPair(int row) {
        double ofMinimum = 1 + 2.0 / Math.max(1, panel.lower[row]);
        simplex.addColumn(new int[] {row}, new double[] {1}, 0, 0, -ofMinimum);
        simplex.addColumn(new int[] {row}, new double[] {-1}, 0, 0, -1);
    }

    /// One more member of each household is as many more seats of a class as it has households.
    private void addHouseholds(int perHousehold) {
        int[] rows = IntStream.range(1 + panel.quotas, panel.rows).toArray();
        double[] households = Arrays.stream(rows)
                .map(r -> -(panel.upper[r] / perHousehold))
                .asDoubleStream()
                .toArray();
        simplex.addColumn(rows, households, 0, 0, -1);
    }

    /// How many of the seats that larger households would have may stay empty.
    private int unused(int row, int perHousehold) {
        return row > panel.quotas ? panel.upper[row] / perHousehold * caps[households(panel.quotas)] : 0;
    }

    /// How many sides a pool with so many quotas has.
    static int sides(int quotas) {
        return 2 * quotas + 3;
    }

    static int smaller(int quotas) {
        return 2 * quotas;
    }

    static int larger(int quotas) {
        return 2 * quotas + 1;
    }

    static int households(int quotas) {
        return 2 * quotas + 2;
    }

    int sides() {
        return caps.length;
    }

    int cap(int side) {
        return caps[side];
    }

    int quotas() {
        return panel.quotas;
    }

    /// The cheapest loosening within the limits, or nothing if there is none.
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
