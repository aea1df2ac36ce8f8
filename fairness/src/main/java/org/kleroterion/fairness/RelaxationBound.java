package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Fraction;

/// What whole row multipliers prove: `Σ weight·members ≤ bound` for every lottery over panels.
///
/// The weight of a type is the sum of the multipliers of its rows where that is positive, else 0; where the sum is
/// negative the box `members ≤ people` pays for the difference.
final class RelaxationBound {

    private final PanelRows panel;
    private final BigInteger[] sum;
    private final BigInteger bound;

    RelaxationBound(PanelRows panel, List<BigInteger> multipliers) {
        this.panel = panel;
        sum = new BigInteger[panel.types];
        BigInteger total = BigInteger.ZERO;
        for (int r = 0; r < panel.rows; r++) {
            BigInteger multiplier = multipliers.get(r);
            int end = multiplier.signum() > 0 ? panel.upper[r] : panel.lower[r];
            total = total.add(multiplier.multiply(BigInteger.valueOf(end)));
        }
        for (int t = 0; t < panel.types; t++) {
            BigInteger ofType = BigInteger.ZERO;
            for (int r : panel.rowsOf[t]) {
                ofType = ofType.add(multipliers.get(r));
            }
            sum[t] = ofType;
            if (ofType.signum() < 0) {
                total = total.subtract(ofType.multiply(BigInteger.valueOf(panel.people[t])));
            }
        }
        bound = total;
    }

    BigInteger weight(int type) {
        return sum[type].max(BigInteger.ZERO);
    }

    /// The common chance of the `lifted` types at which the bound is met, given the chances of the decided types.
    Fraction chanceOf(List<Integer> lifted, @Nullable Fraction[] decided) {
        Fraction used = Fraction.ZERO;
        BigInteger share = BigInteger.ZERO;
        for (int t = 0; t < panel.types; t++) {
            Fraction chance = decided[t];
            BigInteger weight = weight(t).multiply(BigInteger.valueOf(panel.people[t]));
            if (chance != null && weight.signum() > 0) {
                used = used.plus(new Fraction(weight.multiply(chance.numerator()), chance.denominator()));
            }
        }
        for (int t : lifted) {
            share = share.add(weight(t).multiply(BigInteger.valueOf(panel.people[t])));
        }
        if (share.signum() == 0) {
            throw new IllegalStateException("the multipliers lift no undecided type");
        }
        Fraction left = new Fraction(bound.max(BigInteger.ZERO), BigInteger.ONE).minusOrZero(used);
        return new Fraction(left.numerator(), left.denominator().multiply(share));
    }
}
