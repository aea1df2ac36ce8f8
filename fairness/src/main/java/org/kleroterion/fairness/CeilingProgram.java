package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The linear program that lowers the ceiling above all chances while none falls below a floor.
///
/// The mirror of [StageProgram]: a type of n people has `n·ceiling − s` members on average, with a shortfall `s ≥ 0`;
/// a row that keeps it at the floor is added when it is first violated.
final class CeilingProgram {

    private static final double EXCEEDS = 1e-9;
    private static final double PERTURBATION = 1e-6;

    private final PanelRows panel;
    private final int[] types;
    private final double floor;
    private final int people;
    private final Watch watch;
    private int[] floored = new int[0];
    private DualSimplex simplex;

    CeilingProgram(PanelRows panel, Possible possible, double floor, Watch watch) {
        this.panel = panel;
        this.floor = floor;
        this.watch = watch;
        types = possible.types().stream().mapToInt(Integer::intValue).toArray();
        people = possible.people(panel);
        simplex = build();
    }

    /// Solves the program and answers the ceiling.
    double solve() {
        do {
            if (simplex.solve() == DualSimplex.Outcome.INFEASIBLE) {
                throw new LostPrecision("no lottery keeps the floor " + floor);
            }
        } while (addViolatedFloors());
        double reached = simplex.value(ceiling());
        price();
        return reached;
    }

    /// The multipliers of the rules, in the order of the rows.
    double[] multipliers() {
        double[] multipliers = new double[panel.rows];
        Arrays.setAll(multipliers, simplex::reduced);
        return multipliers;
    }

    private int ceiling() {
        return simplex.rows;
    }

    private int shortfall(int i) {
        return simplex.rows + 1 + i;
    }

    private DualSimplex build() {
        DualSimplex built = new DualSimplex(panel.rows + floored.length, watch);
        SplittableRandom noise = new SplittableRandom(7);
        double[] column = new double[built.rows];
        for (int t : types) {
            for (int r : panel.rowsOf[t]) {
                column[r] += panel.people[t];
            }
        }
        for (int f = 0; f < floored.length; f++) {
            column[panel.rows + f] = panel.people[types[floored[f]]];
        }
        int[] all = new int[built.rows];
        Arrays.setAll(all, r -> r);
        built.addColumn(all, column, 0, 1, -people);
        for (int i = 0; i < types.length; i++) {
            int t = types[i];
            int at = Arrays.binarySearch(floored, i);
            int[] rows = panel.rowsOf[t];
            if (at >= 0) {
                rows = Arrays.copyOf(rows, rows.length + 1);
                rows[rows.length - 1] = panel.rows + at;
            }
            double[] minus = new double[rows.length];
            Arrays.fill(minus, -1);
            double cost = -PERTURBATION * (1 + noise.nextDouble());
            built.addColumn(rows, minus, 0, panel.people[t] * Math.max(0, 1 - floor), cost);
        }
        for (int r = 0; r < panel.rows; r++) {
            built.bound(r, panel.lower[r], panel.upper[r]);
            built.cost(r, PERTURBATION * (noise.nextDouble() - 0.5));
        }
        for (int f = 0; f < floored.length; f++) {
            int n = panel.people[types[floored[f]]];
            built.bound(panel.rows + f, n * floor, n);
        }
        return built;
    }

    private boolean addViolatedFloors() {
        int[] added = new int[types.length];
        int count = 0;
        for (int i = 0; i < types.length; i++) {
            double n = panel.people[types[i]];
            double members = n * simplex.value(ceiling()) - simplex.value(shortfall(i));
            if (Arrays.binarySearch(floored, i) < 0 && members < n * (floor - EXCEEDS)) {
                added[count++] = i;
            }
        }
        if (count == 0) {
            return false;
        }
        int[] longer = Arrays.copyOf(floored, floored.length + count);
        System.arraycopy(added, 0, longer, floored.length, count);
        Arrays.sort(longer);
        floored = longer;
        simplex = build();
        return true;
    }

    /// Reduced costs of the optimal basis without the perturbation.
    private void price() {
        for (int i = 0; i < types.length; i++) {
            simplex.cost(shortfall(i), 0);
        }
        for (int r = 0; r < panel.rows; r++) {
            simplex.cost(r, 0);
        }
        simplex.price();
    }
}
