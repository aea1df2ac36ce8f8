package org.kleroterion.sortition.panel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number of zero or more: a chance, a weight or a bound.
///
/// Always in lowest terms with a denominator of at least 1, so that equal numbers are equal records.
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() < 1) {
            throw new IllegalArgumentException("not a fraction of zero or more: " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// Reads `N/D`.
    ///
    /// @throws IllegalArgumentException unless it is in lowest terms, in its one spelling
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        Fraction fraction = new Fraction(
                new BigInteger(text.substring(0, Math.max(slash, 0))), new BigInteger(text.substring(slash + 1)));
        if (!fraction.toString().equals(text)) {
            throw new IllegalArgumentException("'" + text + "' is not in lowest terms");
        }
        return fraction;
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    public Fraction times(BigInteger factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// @param divisor more than 0
    public Fraction dividedBy(BigInteger divisor) {
        return new Fraction(numerator, denominator.multiply(divisor));
    }

    /// One divided by this.
    ///
    /// @throws IllegalArgumentException if this is zero
    public Fraction inverse() {
        return new Fraction(denominator, numerator);
    }

    public Fraction max(Fraction other) {
        return compareTo(other) < 0 ? other : this;
    }

    /// The difference where it is positive, else zero.
    public Fraction minusOrZero(Fraction other) {
        BigInteger difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return difference.signum() < 1 ? ZERO : new Fraction(difference, denominator.multiply(other.denominator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /// The value with this many digits after the point, rounded half up.
    public String toDecimal(int digits) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
