package org.kleroterion.fairness;

import java.math.BigInteger;
import org.kleroterion.sortition.panel.Fraction;

/// `a·floor ≤ b + c·ceiling`: whoever lifts the floor below all chances lifts the ceiling above them.
///
/// @param a 0 or more
/// @param b of either sign
/// @param c more than 0
record CeilingLine(BigInteger a, BigInteger b, BigInteger c) {

    /// The least ceiling over a floor, as far as this line knows.
    Fraction over(Fraction floor) {
        BigInteger top = a.multiply(floor.numerator()).subtract(b.multiply(floor.denominator()));
        return top.signum() < 1 ? Fraction.ZERO : new Fraction(top, c.multiply(floor.denominator()));
    }

    Fraction slope() {
        return new Fraction(a, c);
    }
}
