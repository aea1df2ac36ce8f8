package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The linear program over the shares of known panels whose chances lie between a floor and a ceiling.
///
/// For each type a row keeps `Σ share·members − people·z` at its floor or above, and another keeps
/// `Σ share·members − people·ceiling` at 0 or below.
final class BoundedMaster {

    private static final double PERTURBATION = 1e-8;

    private final PanelRows panel;
    private final Possible possible;
    private final DualSimplex simplex;
    private final SplittableRandom noise = new SplittableRandom(8);
    private final int z;
    private final int ceiling;

    BoundedMaster(PanelRows panel, Possible possible, KnownPanels known, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        simplex = new DualSimplex(2 * panel.types + 1, watch);
        z = simplex.addColumn(new int[0], new double[0], 0, 1, 0);
        ceiling = simplex.addColumn(new int[0], new double[0], 0, 1, 0);
        simplex.bound(2 * panel.types, 1, 1);
        for (int t = 0; t < panel.types; t++) {
            simplex.bound(t, 0, 2.0 * panel.people[t]);
            simplex.bound(panel.types + t, -2.0 * panel.people[t], 0);
        }
        int[] rows = possible.types().stream().mapToInt(t -> panel.types + t).toArray();
        double[] minus =
                possible.types().stream().mapToDouble(t -> -panel.people[t]).toArray();
        simplex.replaceColumn(ceiling, rows, minus);
        known.all().forEach(this::add);
    }

    void add(int[] members) {
        int[] rows = new int[2 * panel.types + 1];
        double[] values = new double[rows.length];
        int count = 0;
        for (int half = 0; half < 2; half++) {
            for (int t = 0; t < panel.types; t++) {
                if (members[t] > 0) {
                    rows[count] = half * panel.types + t;
                    values[count++] = members[t];
                }
            }
        }
        rows[count] = 2 * panel.types;
        values[count++] = 1;
        double cost = PERTURBATION * noise.nextDouble();
        simplex.addColumn(Arrays.copyOf(rows, count), Arrays.copyOf(values, count), 0, 1, cost);
    }

    /// Prepares for lowering the ceiling over a floor.
    void lowerCeiling(double floor, double slack) {
        for (int t : possible.types()) {
            simplex.bound(t, panel.people[t] * floor - slack, 2.0 * panel.people[t]);
        }
        simplex.bound(z, 0, 0);
        simplex.bound(ceiling, 0, 1);
        simplex.cost(z, 0);
        simplex.cost(ceiling, -possible.people(panel));
    }

    /// Prepares for a level: `z` counts for the open types, the others keep `members`, nobody exceeds the ceiling.
    void raise(boolean[] open, double[] members, double itsCeiling, double slack) {
        int[] rows = possible.types().stream()
                .mapToInt(Integer::intValue)
                .filter(t -> open[t])
                .toArray();
        double[] minus = Arrays.stream(rows).mapToDouble(t -> -panel.people[t]).toArray();
        simplex.replaceColumn(z, rows, minus);
        for (int t : possible.types()) {
            simplex.bound(t, open[t] ? 0 : members[t] - slack, 2.0 * panel.people[t]);
            simplex.bound(panel.types + t, -2.0 * panel.people[t], slack);
        }
        simplex.bound(z, 0, 1);
        simplex.bound(ceiling, itsCeiling, itsCeiling);
        simplex.cost(z, Arrays.stream(rows).map(t -> panel.people[t]).sum());
        simplex.cost(ceiling, 0);
    }

    /// Answers whether the known panels can do it.
    boolean solve() {
        return simplex.solve() == DualSimplex.Outcome.OPTIMAL;
    }

    double level() {
        return simplex.value(z);
    }

    double ceiling() {
        return simplex.value(ceiling);
    }

    /// What a member of each type is worth to the program, below 0 for those whom the ceiling holds down.
    double[] worth() {
        double[] worth = new double[panel.types];
        for (int t : possible.types()) {
            worth[t] = -simplex.reduced(t) - simplex.reduced(panel.types + t);
        }
        return worth;
    }
}
