package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The linear program over the shares of known panels, with one row for each type.
///
/// Row t says that `Σ share·members + lack − people·z` of type t is at least its floor. Raising `z` gives the next
/// level over the known panels; with `z = 0`, the least `lack` says how far the known panels are from given chances.
final class PanelMaster {

    private static final double PERTURBATION = 1e-8;

    private final PanelRows panel;
    private final DualSimplex simplex;
    private final SplittableRandom noise = new SplittableRandom(3);
    private final int convexity;
    private final int z;
    private int known;

    PanelMaster(PanelRows panel, Watch watch) {
        this.panel = panel;
        convexity = panel.types;
        simplex = new DualSimplex(panel.types + 1, watch);
        z = simplex.addColumn(new int[0], new double[0], 0, 1, 0);
        for (int t = 0; t < panel.types; t++) {
            simplex.addColumn(new int[] {t}, new double[] {1}, 0, panel.people[t], -1);
            simplex.bound(t, 0, 2.0 * panel.people[t]);
        }
        simplex.bound(convexity, 1, 1);
    }

    void add(int[] members) {
        int[] rows = new int[panel.types + 1];
        double[] values = new double[panel.types + 1];
        int count = 0;
        for (int t = 0; t < panel.types; t++) {
            if (members[t] > 0) {
                rows[count] = t;
                values[count++] = members[t];
            }
        }
        rows[count] = convexity;
        values[count++] = 1;
        simplex.addColumn(
                Arrays.copyOf(rows, count), Arrays.copyOf(values, count), 0, 1, PERTURBATION * noise.nextDouble());
        known++;
    }

    /// Prepares for a level: `z` counts for the open types, the others keep `floor` members, nothing may lack.
    ///
    /// @param slack how much less than their floor the others may have
    void raise(boolean[] open, double[] floor, double slack) {
        int[] rows = new int[panel.types];
        double[] values = new double[panel.types];
        double people = 0;
        int count = 0;
        for (int t = 0; t < panel.types; t++) {
            if (open[t]) {
                rows[count] = t;
                values[count++] = -panel.people[t];
                people += panel.people[t];
            }
            simplex.bound(t, open[t] ? 0 : floor[t] - slack, 2.0 * panel.people[t]);
            simplex.bound(z + 1 + t, 0, 0);
        }
        simplex.bound(z, 0, 1);
        simplex.cost(z, people);
        simplex.replaceColumn(z, Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
    }

    /// Prepares for covering given average members of each type.
    void cover(double[] members) {
        simplex.bound(z, 0, 0);
        for (int t = 0; t < panel.types; t++) {
            simplex.bound(t, members[t], 2.0 * panel.people[t]);
        }
    }

    /// Answers whether the known panels can do it.
    boolean solve() {
        return simplex.solve() == DualSimplex.Outcome.OPTIMAL;
    }

    double level() {
        return simplex.value(z);
    }

    double lack() {
        double lack = 0;
        for (int t = 0; t < panel.types; t++) {
            lack += simplex.value(z + 1 + t);
        }
        return lack;
    }

    double share(int k) {
        return simplex.value(z + 1 + panel.types + k);
    }

    /// Exact weights of the known panels that give the types these seats over `total` panels, or nothing.
    Optional<List<BigInteger>> exactShares(BigInteger[] seats, BigInteger total) {
        BigInteger[] wanted = new BigInteger[simplex.rows];
        for (int t = 0; t < panel.types; t++) {
            wanted[t] = simplex.isBasic(t) ? BigInteger.ZERO : seats[t].negate();
        }
        wanted[convexity] = total.negate();
        List<BigInteger> values = new ExactBasicValues(simplex, wanted).find();
        if (values == null) {
            return Optional.empty();
        }
        List<BigInteger> shares = new ArrayList<>(Collections.nCopies(known, BigInteger.ZERO));
        for (int i = 0; i < simplex.rows; i++) {
            int k = simplex.basic(i) - z - 1 - panel.types;
            if (k >= 0) {
                shares.set(k, values.get(i));
            }
        }
        return Optional.of(shares);
    }

    int known() {
        return known;
    }

    /// What a member of each type is worth to the program, 0 or more.
    double[] worth() {
        double[] worth = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            worth[t] = Math.max(0, -simplex.reduced(t));
        }
        return worth;
    }
}
