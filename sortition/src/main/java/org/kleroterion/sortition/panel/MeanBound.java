package org.kleroterion.sortition.panel;

import java.math.BigInteger;

/// Algorithm 8.24: mean. How much greater than that of the stated chances a geometric mean can be.
final class MeanBound {

    private MeanBound() {}

    /// The share by which it can be greater, for all that the bound says.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput if the bound is false
    static Fraction left(BoundSums sums) {
        sums.requireWeights(1);
        StatedLottery stated = sums.stated();
        Fraction least = stated.types().stream()
                .map(type -> stated.chances().get(type).times(sums.weight(type)))
                .min(Fraction::compareTo)
                .orElseThrow();
        Fraction mean = sums.above().times(least.inverse()).dividedBy(BigInteger.valueOf(stated.people()));
        if (mean.compareTo(Fraction.ONE) < 0) {
            throw sums.fault("PROOF-116");
        }
        return mean.minusOrZero(Fraction.ONE);
    }
}
