package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;

/// Shares of panels from floating point, as whole weights: exact where they are small fractions, else rounded.
final class SharesInWholeNumbers {

    private static final double NEGLIGIBLE = 1e-11;

    private final List<int[]> panels;
    private final double[] shares;

    SharesInWholeNumbers(List<int[]> panels, PanelMaster master) {
        this.panels = panels;
        shares = new double[panels.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.max(0, master.share(k));
        }
    }

    /// Small whole weights.
    Pile small() {
        List<BigInteger> weights = IntegerMultipliers.of(shares);
        Pile pile = new Pile();
        for (int k = 0; k < shares.length; k++) {
            if (weights.get(k).signum() > 0) {
                pile.add(panels.get(k), weights.get(k));
            }
        }
        return pile;
    }

    /// Weights that are shares of `total`, rounded.
    Pile pile(BigInteger total) {
        Pile pile = new Pile();
        for (int k = 0; k < shares.length; k++) {
            if (shares[k] > NEGLIGIBLE) {
                pile.add(panels.get(k), BigInteger.valueOf(Math.round(shares[k] * total.doubleValue())));
            }
        }
        return pile;
    }
}
