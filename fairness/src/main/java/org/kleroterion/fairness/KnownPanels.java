package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Panels found so far, each once, in the order in which they were found.
final class KnownPanels {

    private final List<int[]> panels = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();

    /// Answers whether the panel is new.
    boolean add(int[] members) {
        boolean isNew = seen.add(Arrays.stream(members).boxed().toList());
        if (isNew) {
            panels.add(members);
        }
        return isNew;
    }

    /// The greatest value that a known panel has for these weights.
    double best(double[] weights) {
        return panels.isEmpty() ? Double.NEGATIVE_INFINITY : value(weights, bestPanel(weights));
    }

    int[] bestPanel(double[] weights) {
        int[] best = panels.getFirst();
        for (int[] members : panels) {
            if (value(weights, members) > value(weights, best)) {
                best = members;
            }
        }
        return best;
    }

    private static double value(double[] weights, int[] members) {
        double sum = 0;
        for (int t = 0; t < members.length; t++) {
            sum += weights[t] * members[t];
        }
        return sum;
    }

    /// The same in whole numbers.
    BigInteger best(List<BigInteger> weights) {
        BigInteger best = null;
        for (int[] members : panels) {
            BigInteger sum = BigInteger.ZERO;
            for (int t = 0; t < members.length; t++) {
                if (members[t] != 0) {
                    sum = sum.add(weights.get(t).multiply(BigInteger.valueOf(members[t])));
                }
            }
            best = best == null ? sum : best.max(sum);
        }
        return best == null ? BigInteger.ZERO : best;
    }

    List<int[]> all() {
        return panels;
    }
}
