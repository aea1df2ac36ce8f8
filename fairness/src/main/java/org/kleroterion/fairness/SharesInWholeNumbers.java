package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;

/// Shares of panels from floating point, as whole weights, rounded.
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
