package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// `a·floor ≤ b + c·ceiling`: whoever lifts the floor below all chances lifts the ceiling above them.
///
/// @param a 0 or more
/// @param b of either sign
/// @param c more than 0
/// @param multipliers of the rules, from which the line follows; none if it rests on something else
record CeilingLine(BigInteger a, BigInteger b, BigInteger c, List<BigInteger> multipliers) {

    CeilingLine {
        multipliers = List.copyOf(multipliers);
    }

    /// The least ceiling over a floor, as far as this line knows.
    Fraction over(Fraction floor) {
        BigInteger top = a.multiply(floor.numerator()).subtract(b.multiply(floor.denominator()));
        return top.signum() < 1 ? Fraction.ZERO : new Fraction(top, c.multiply(floor.denominator()));
    }

    Fraction slope() {
        return new Fraction(a, c);
    }

    boolean isSameAs(CeilingLine other) {
        return a.equals(other.a) && b.equals(other.b) && c.equals(other.c);
    }

    /// The multipliers of a line of this slope through the point where this line and a steeper one meet.
    List<BigInteger> mixedWith(CeilingLine steeper, Fraction slope) {
        BigInteger own = steeper.a.multiply(slope.denominator()).subtract(steeper.c.multiply(slope.numerator()));
        BigInteger others = c.multiply(slope.numerator()).subtract(a.multiply(slope.denominator()));
        BigInteger common = own.gcd(others);
        List<BigInteger> mixed = new ArrayList<>();
        for (int r = 0; r < Math.min(multipliers.size(), steeper.multipliers.size()); r++) {
            mixed.add(multipliers
                    .get(r)
                    .multiply(own.divide(common))
                    .add(steeper.multipliers.get(r).multiply(others.divide(common))));
        }
        return mixed;
    }
}
