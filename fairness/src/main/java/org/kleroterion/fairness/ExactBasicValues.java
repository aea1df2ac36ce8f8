package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a basis in whole numbers over one denominator, by refining the floating point inverse.
///
/// Each round computes the exact residual and lets the inverse correct it, which gains some ten digits; when there are
/// enough of them, continued fractions find the denominator. The answer is a guess that the caller verifies.
final class ExactBasicValues {

    private static final int GAIN = 40;
    private static final int MOST_BITS = 3000;

    private final DualSimplex simplex;
    private final BigInteger[] digits;
    private BigInteger[] residual;
    private int bits;

    /// @param wanted the right side of each row: `Σ column·value = wanted` over the basis
    ExactBasicValues(DualSimplex simplex, BigInteger[] wanted) {
        this.simplex = simplex;
        residual = wanted.clone();
        digits = new BigInteger[wanted.length];
        Arrays.fill(digits, BigInteger.ZERO);
    }

    /// Whole numbers in the proportion of the values, by row of the basis, or null if none are found.
    @Nullable
    List<BigInteger> find() {
        for (int enough = 256; enough <= MOST_BITS; enough *= 2) {
            for (int round = 0; round < MOST_BITS && bits < enough; round++) {
                refine();
            }
            BigInteger denominator = denominator();
            if (denominator.bitLength() < bits / 2) {
                return Arrays.stream(digits)
                        .map(value -> nearest(value.multiply(denominator)))
                        .toList();
            }
        }
        return null;
    }

    private void refine() {
        int length = longest(residual);
        int step = Math.clamp(GAIN + 10L - length, 0, GAIN);
        int shift = Math.max(0, length + step - 50);
        double[] right = new double[residual.length];
        for (int i = 0; i < right.length; i++) {
            residual[i] = residual[i].shiftLeft(step);
            digits[i] = digits[i].shiftLeft(step);
            right[i] = residual[i].shiftRight(shift).doubleValue();
        }
        bits += step;
        for (int i = 0; i < right.length; i++) {
            BigInteger correction =
                    BigInteger.valueOf(Math.round(simplex.basicValue(i, right))).shiftLeft(shift);
            digits[i] = digits[i].add(correction);
            simplex.subtractBasic(i, correction, residual);
        }
    }

    private static int longest(BigInteger[] values) {
        return Arrays.stream(values).mapToInt(BigInteger::bitLength).max().orElse(0);
    }

    /// The smallest common denominator that makes every value nearly whole.
    private BigInteger denominator() {
        BigInteger common = BigInteger.ONE;
        BigInteger unit = BigInteger.ONE.shiftLeft(bits);
        BigInteger nothing = BigInteger.ONE.shiftLeft(bits * 5 / 8);
        for (BigInteger value : digits) {
            BigInteger scaled = value.multiply(common);
            BigInteger distance =
                    scaled.subtract(nearest(scaled).shiftLeft(bits)).abs();
            if (distance.compareTo(nothing) > 0) {
                common = common.multiply(continuedFraction(unit, scaled.mod(unit), nothing));
                if (common.bitLength() > bits / 2) {
                    return common;
                }
            }
        }
        return common;
    }

    private static BigInteger continuedFraction(BigInteger unit, BigInteger part, BigInteger nothing) {
        BigInteger rest = unit;
        BigInteger next = part;
        BigInteger before = BigInteger.ZERO;
        BigInteger now = BigInteger.ONE;
        while (next.compareTo(nothing) > 0) {
            BigInteger[] division = rest.divideAndRemainder(next);
            BigInteger after = before.add(division[0].multiply(now));
            rest = next;
            next = division[1];
            before = now;
            now = after;
        }
        return now;
    }

    private BigInteger nearest(BigInteger value) {
        return value.shiftRight(bits - 1).add(BigInteger.ONE).shiftRight(1);
    }
}
