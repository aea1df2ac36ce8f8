package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Fraction;

/// A table made of known panels alone: how often each, so that each type has its exact seats, down or up.
final class CopiesOfKnownPanels {

    private static final int NODES = 400;
    private static final int LARGEST = 600;

    private CopiesOfKnownPanels() {}

    static @Nullable Pile of(PanelRows panel, List<Fraction> chances, int panels, List<int[]> known, Watch watch) {
        if (panel.types > LARGEST) {
            return null;
        }
        DualSimplex simplex = new DualSimplex(panel.types + 1, watch);
        for (int t = 0; t < panel.types; t++) {
            Fraction exact = chances.get(t).times((long) panel.people[t] * panels);
            BigInteger[] seats = exact.numerator().divideAndRemainder(exact.denominator());
            int floor = seats[0].intValueExact();
            simplex.bound(t, floor, seats[1].signum() == 0 ? floor : floor + 1);
        }
        simplex.bound(panel.types, panels, panels);
        SplittableRandom noise = new SplittableRandom(6);
        for (int[] members : known) {
            addPanel(simplex, members, panels, noise.nextDouble());
        }
        int[] copies = new WholeNumberSearch(simplex, known.size(), watch).first(NODES);
        if (copies == null) {
            return null;
        }
        Pile pile = new Pile();
        for (int k = 0; k < copies.length; k++) {
            if (copies[k] > 0) {
                pile.add(known.get(k), BigInteger.valueOf(copies[k]));
            }
        }
        return pile;
    }

    private static void addPanel(DualSimplex simplex, int[] members, int panels, double cost) {
        int[] rows = new int[members.length + 1];
        double[] values = new double[members.length + 1];
        int count = 0;
        for (int t = 0; t < members.length; t++) {
            if (members[t] > 0) {
                rows[count] = t;
                values[count++] = members[t];
            }
        }
        rows[count] = members.length;
        values[count++] = 1;
        simplex.addColumn(Arrays.copyOf(rows, count), Arrays.copyOf(values, count), 0, panels, cost);
    }
}
