package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Row multipliers in whole numbers, recovered from floating point.
///
/// The multipliers of a vertex are small fractions of one another, so dividing by the largest and clearing denominators
/// one entry after the other gives them exactly. A wrong guess does no harm: any whole numbers give a valid bound, and
/// whether the bound is attained is tested exactly afterwards.
final class IntegerMultipliers {

    private static final double NEGLIGIBLE = 1e-9;
    private static final double WHOLE = 1e-6;
    private static final long LARGEST_DENOMINATOR = 100_000_000L;

    private IntegerMultipliers() {}

    static List<BigInteger> of(double[] multipliers) {
        double largest = 0;
        for (double multiplier : multipliers) {
            largest = Math.max(largest, Math.abs(multiplier));
        }
        double unit = largest == 0 ? 1 : largest;
        long denominator = 1;
        for (double multiplier : multipliers) {
            double scaled = multiplier / unit;
            if (Math.abs(scaled) > NEGLIGIBLE) {
                denominator *= denominatorOf(Math.abs(scaled) * denominator, LARGEST_DENOMINATOR / denominator);
            }
        }
        List<BigInteger> whole = new ArrayList<>(multipliers.length);
        BigInteger common = BigInteger.ZERO;
        for (double multiplier : multipliers) {
            BigInteger rounded = BigInteger.valueOf(Math.round(multiplier / unit * denominator));
            whole.add(rounded);
            common = common.gcd(rounded);
        }
        BigInteger divisor = common.max(BigInteger.ONE);
        return whole.stream().map(m -> m.divide(divisor)).toList();
    }

    /// The smallest denominator, by continued fraction, that makes the value whole; at most `limit`.
    private static long denominatorOf(double value, long limit) {
        double rest = value;
        long before = 0;
        long now = 1;
        while (true) {
            if (Math.abs(now * value - Math.rint(now * value)) < WHOLE) {
                return now;
            }
            rest = 1 / (rest - Math.floor(rest));
            long next = (long) Math.floor(rest) * now + before;
            if (next > limit || next <= 0) {
                return now;
            }
            before = now;
            now = next;
        }
    }
}
