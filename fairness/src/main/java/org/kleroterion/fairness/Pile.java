package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Some panels, each with how often it is taken.
///
/// @param panels different panels, as members of each type
/// @param counts as many as panels, each at least 1
record Pile(List<int[]> panels, List<BigInteger> counts) {

    Pile() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(int[] panel, BigInteger count) {
        panels.add(panel);
        counts.add(count);
    }

    /// How many seats each type has over all panels.
    BigInteger[] seats(int types) {
        BigInteger[] seats = new BigInteger[types];
        java.util.Arrays.fill(seats, BigInteger.ZERO);
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

    BigInteger total() {
        return counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
