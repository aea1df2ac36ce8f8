package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Fraction;

/// The exact chance at which a bound on weighted members is met.
final class LevelChance {

    private LevelChance() {}

    /// The common chance of the `lifted` types for which `Σ weight·members = bound`, given the decided chances.
    static Fraction where(
            List<BigInteger> weights,
            BigInteger bound,
            PanelRows panel,
            List<Integer> lifted,
            @Nullable Fraction[] decided) {
        Fraction used = Fraction.ZERO;
        for (int t = 0; t < panel.types; t++) {
            Fraction chance = decided[t];
            BigInteger weight = weights.get(t).multiply(BigInteger.valueOf(panel.people[t]));
            if (chance != null && weight.signum() > 0) {
                used = used.plus(new Fraction(weight.multiply(chance.numerator()), chance.denominator()));
            }
        }
        BigInteger share = BigInteger.ZERO;
        for (int t : lifted) {
            share = share.add(weights.get(t).multiply(BigInteger.valueOf(panel.people[t])));
        }
        if (share.signum() == 0) {
            throw new LostPrecision("the multipliers lift no undecided type");
        }
        Fraction most = new Fraction(bound.max(BigInteger.ZERO), BigInteger.ONE);
        if (most.compareTo(used) < 0) {
            throw new LostPrecision("the chances decided so far are more than the bound");
        }
        Fraction left = most.minusOrZero(used);
        return new Fraction(left.numerator(), left.denominator().multiply(share));
    }

    /// The nearest floating point number, whatever the size of numerator and denominator.
    static double nearly(Fraction exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
