package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// What whole multipliers of the rules state of the weighted members of a panel.
final class RowBound {

    private RowBound() {}

    static WeightedBound of(PanelRows panel, double reached, double[] multipliers) {
        return of(panel, reached, IntegerMultipliers.of(multipliers));
    }

    static WeightedBound of(PanelRows panel, double reached, List<BigInteger> whole) {
        List<BigInteger> weights = new ArrayList<>(panel.types);
        for (int t = 0; t < panel.types; t++) {
            BigInteger sum = BigInteger.ZERO;
            for (int r : panel.rowsOf[t]) {
                sum = sum.add(whole.get(r));
            }
            weights.add(sum);
        }
        return new WeightedBound(reached, weights, bound(panel, whole), whole);
    }

    private static BigInteger bound(PanelRows panel, List<BigInteger> multipliers) {
        BigInteger bound = BigInteger.ZERO;
        for (int r = 0; r < panel.rows; r++) {
            BigInteger multiplier = multipliers.get(r);
            int most = multiplier.signum() > 0 ? panel.upper[r] : panel.lower[r];
            bound = bound.add(multiplier.multiply(BigInteger.valueOf(most)));
        }
        return bound;
    }
}
