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
    private static final long FINE = 1L << 44;
    private static final long ROUNDING_ERROR = 10_000_000L;

    private IntegerMultipliers() {}

    static List<BigInteger> of(double[] multipliers) {
        double largest = 0;
        for (double multiplier : multipliers) {
            largest = Math.max(largest, Math.abs(multiplier));
        }
        double[] scaled = new double[multipliers.length];
        for (int k = 0; k < scaled.length; k++) {
            double value = largest == 0 ? 0 : multipliers[k] / largest;
            scaled[k] = Math.abs(value) > NEGLIGIBLE ? value : 0;
        }
        long denominator = commonDenominator(scaled);
        return inLowestTerms(scaled, isCommon(scaled, denominator) ? denominator : FINE);
    }

    /// Those of the types whose weight is more than a rounding error, among these.
    static List<Integer> considerable(List<Integer> types, List<BigInteger> weights) {
        BigInteger largest = weights.stream().reduce(BigInteger.ZERO, BigInteger::max);
        BigInteger least = largest.divide(BigInteger.valueOf(ROUNDING_ERROR));
        return types.stream().filter(t -> weights.get(t).compareTo(least) > 0).toList();
    }

    private static long commonDenominator(double[] scaled) {
        long denominator = 1;
        for (double value : scaled) {
            denominator *= denominatorOf(Math.abs(value) * denominator, LARGEST_DENOMINATOR / denominator);
        }
        return denominator;
    }

    private static boolean isCommon(double[] scaled, long denominator) {
        for (double value : scaled) {
            if (Math.abs(value * denominator - Math.rint(value * denominator)) > WHOLE) {
                return false;
            }
        }
        return true;
    }

    private static List<BigInteger> inLowestTerms(double[] scaled, long denominator) {
        List<BigInteger> whole = new ArrayList<>(scaled.length);
        BigInteger common = BigInteger.ZERO;
        for (double value : scaled) {
            BigInteger rounded = BigInteger.valueOf(Math.round(value * denominator));
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
