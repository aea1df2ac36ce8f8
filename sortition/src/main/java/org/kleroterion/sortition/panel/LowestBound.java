package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import org.kleroterion.sortition.plan.Objective;

/// How high the lowest chance of a lottery can be.
final class LowestBound {

    private final BoundSums sums;
    private final Fraction highestFloor;

    /// @throws org.kleroterion.sortition.InvalidInput if the bound is false
    LowestBound(BoundSums sums) {
        this.sums = sums;
        sums.requireWeights(0);
        BigInteger share = BigInteger.ZERO;
        for (int type : sums.stated().types()) {
            share = share.add(sums.worth(type));
        }
        if (share.signum() == 0) {
            throw sums.fault("PROOF-115");
        }
        highestFloor = sums.above().dividedBy(share);
        if (!sums.below().isZero() || highestFloor.compareTo(sums.stated().lowest()) < 0) {
            throw sums.fault("PROOF-116");
        }
    }

    /// No lottery has a lowest chance over this.
    Fraction highestFloor() {
        return highestFloor;
    }

    /// What is left for an objective that asks for the lowest chance itself.
    Fraction left(Objective objective) {
        return objective instanceof Objective.Maximin
                ? highestFloor.minusOrZero(sums.stated().lowestMixed())
                : Fraction.ZERO;
    }
}
