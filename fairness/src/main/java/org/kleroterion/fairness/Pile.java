package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// Some panels, each with how often it is taken, at least once.
final class Pile {

    private final List<int[]> panels = new ArrayList<>();
    private final List<BigInteger> counts = new ArrayList<>();

    List<int[]> panels() {
        return panels;
    }

    /// As many as panels, in the same order.
    List<BigInteger> counts() {
        return counts;
    }

    void add(int[] panel, BigInteger count) {
        panels.add(panel);
        counts.add(count);
    }

    /// How many seats each type has over all panels.
    BigInteger[] seats(int types) {
        BigInteger[] seats = new BigInteger[types];
        Arrays.fill(seats, BigInteger.ZERO);
        for (int p = 0; p < panels.size(); p++) {
            int[] members = panels.get(p);
            for (int t = 0; t < types; t++) {
                if (members[t] != 0) {
                    seats[t] = seats[t].add(counts.get(p).multiply(BigInteger.valueOf(members[t])));
                }
            }
        }
        return seats;
    }

    /// The chance of each type when each panel is drawn with its share of the total.
    List<Fraction> chances(PanelRows panel) {
        BigInteger[] seats = seats(panel.types);
        BigInteger total = total();
        List<Fraction> chances = new ArrayList<>();
        for (int t = 0; t < panel.types; t++) {
            chances.add(new Fraction(seats[t], total.multiply(BigInteger.valueOf(panel.people[t]))));
        }
        return chances;
    }

    BigInteger total() {
        return counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
