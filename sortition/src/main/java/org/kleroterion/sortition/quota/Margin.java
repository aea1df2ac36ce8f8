package org.kleroterion.sortition.quota;

import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;

/// What a population says of one value, and the quota that follows.
///
/// @param quota the seats for the value
/// @param part the part of the population that has it, at most 1
/// @param seats the exact share of the seats of the panel, before rounding
public record Margin(Quota quota, Fraction part, Fraction seats) {

    private static final int PERCENT = 100;

    /// The part in percent, with one digit after the point.
    public String percent() {
        return part.times(PERCENT).toDecimal(1);
    }

    /// The exact share with one digit after the point, or with more if it would look like a whole number that it is
    /// not.
    public String share() {
        int digits = 1;
        while (digits < 6 && looksWhole(digits)) {
            digits++;
        }
        return seats.toDecimal(digits);
    }

    private boolean looksWhole(int digits) {
        boolean isWhole = seats.denominator().equals(java.math.BigInteger.ONE);
        return !isWhole && seats.toDecimal(digits).matches("[0-9]+\\.0+");
    }
}
