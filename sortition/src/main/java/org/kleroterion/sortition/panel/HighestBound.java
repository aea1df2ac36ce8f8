package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.Optional;
import org.kleroterion.sortition.plan.Objective;

/// Algorithm 8.23: lowest and highest. The line `a·P − b·N ≤ B` that every lottery keeps, a its lowest and b its
/// highest
/// chance.
final class HighestBound {

    private final BoundSums sums;
    private final StatedLottery stated;
    private BigInteger raised = BigInteger.ZERO;
    private BigInteger held = BigInteger.ZERO;

    /// @throws org.kleroterion.sortition.InvalidInput if the bound is false
    HighestBound(BoundSums sums) {
        this.sums = sums;
        stated = sums.stated();
        for (int type : stated.types()) {
            BigInteger worth = sums.worth(type);
            raised = raised.add(worth.max(BigInteger.ZERO));
            held = held.add(worth.negate().max(BigInteger.ZERO));
        }
        if (held.signum() == 0) {
            throw sums.fault("PROOF-115");
        }
        if (stated.highest().compareTo(leastHighest()) < 0) {
            throw sums.fault("PROOF-116");
        }
    }

    /// What might be better, for all that the line says; nothing if the measure of the mixture is not finite.
    Optional<Fraction> left(Objective objective, Optional<LowestBound> lowest) {
        return switch (objective) {
            case Objective.Goldilocks(int gammaHundredths) ->
                stated.lowestMixed().isZero()
                        ? Optional.empty()
                        : lowest.map(bound -> goldilocks(bound.highestFloor(), gammaHundredths));
            default ->
                Optional.of(stated.highestMixed()
                        .times(held)
                        .plus(sums.above())
                        .minusOrZero(stated.lowest().times(raised).plus(sums.below()))
                        .dividedBy(held));
        };
    }

    /// How low the highest chance can be over the stated lowest one.
    private Fraction leastHighest() {
        return stated.lowest()
                .times(raised)
                .plus(sums.below())
                .minusOrZero(sums.above())
                .dividedBy(held);
    }

    /// The value of the mixture less the least that a lottery can have: the smaller end of a straight line.
    private Fraction goldilocks(Fraction highestFloor, int gammaHundredths) {
        Fraction spread = Fraction.of(stated.people(), stated.seats());
        Fraction gamma = Fraction.of((long) gammaHundredths * stated.seats(), 100L * stated.people());
        Fraction value = spread.times(stated.highestMixed())
                .plus(gamma.times(stated.lowestMixed().inverse()));
        return over(value, Fraction.ZERO, spread, gamma).max(over(value, highestFloor, spread, gamma));
    }

    /// How far the value is over that of any lottery with the lowest chance `floor`, by a tangent at the stated lowest
    /// chance.
    private Fraction over(Fraction value, Fraction floor, Fraction spread, Fraction gamma) {
        Fraction touching = stated.lowest().inverse();
        Fraction up = spread.times(floor.times(raised).plus(sums.below()).dividedBy(held))
                .plus(gamma.times(touching).times(BigInteger.TWO));
        Fraction down = spread.times(sums.above().dividedBy(held))
                .plus(gamma.times(floor).times(touching).times(touching));
        return value.plus(down).minusOrZero(up);
    }
}
