package org.kleroterion.print.chart;

import java.math.BigDecimal;

/// What the numbers along an axis are, and to how many digits they are written.
///
/// @param percent whether they are shares of one, written as percentages
/// @param digits after the point
public record Unit(boolean percent, int digits) {

    public Unit {
        if (digits < 0 || digits > 15) {
            throw new IllegalArgumentException("0 to 15 digits after the point, not " + digits);
        }
    }

    /// Whole numbers.
    public static Unit count() {
        return new Unit(false, 0);
    }

    public static Unit number(int digits) {
        return new Unit(false, digits);
    }

    /// Shares of one: 0.053 is written 5.3 %.
    public static Unit percent(int digits) {
        return new Unit(true, digits);
    }

    String write(double value, Numerals numerals) {
        return write(value, digits, numerals);
    }

    /// With another number of digits, for the ticks of an axis.
    String write(double value, int fewer, Numerals numerals) {
        BigDecimal number = BigDecimal.valueOf(value);
        return percent ? numerals.percent(number, fewer) : numerals.decimal(number, fewer);
    }
}
