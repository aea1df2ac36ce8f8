package org.kleroterion.fairness;

import java.math.BigInteger;
import org.kleroterion.sortition.panel.Fraction;

/// What GOLDILOCKS wants to be small: `(n/k)·highest + γ·(k/n)/lowest`, which is `1 + γ` if all chances are alike.
///
/// @param people n, those whom some panel can take
/// @param seats k
/// @param gammaHundredths 100·γ
record GoldilocksValue(int people, int seats, int gammaHundredths) {

    /// @param lowest more than 0
    Fraction of(Fraction lowest, Fraction highest) {
        Fraction high = new Fraction(
                highest.numerator().multiply(BigInteger.valueOf(people)),
                highest.denominator().multiply(BigInteger.valueOf(seats)));
        BigInteger top = BigInteger.valueOf((long) gammaHundredths * seats).multiply(lowest.denominator());
        BigInteger bottom = BigInteger.valueOf(100L * people).multiply(lowest.numerator());
        return high.plus(new Fraction(top, bottom));
    }
}
