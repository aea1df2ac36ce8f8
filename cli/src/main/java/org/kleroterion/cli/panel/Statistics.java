package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// How unequal the chances of people are. Told to readers; nothing is decided by it.
final class Statistics {

    private static final int DIGITS = 12;

    private Statistics() {}

    /// Gini's coefficient: 0 if all chances are the same, towards 1 if few people have them all.
    static String gini(List<Fraction> chances) {
        List<Fraction> sorted = chances.stream().sorted().toList();
        BigInteger common = sorted.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        BigInteger sum = BigInteger.ZERO;
        BigInteger weighted = BigInteger.ZERO;
        for (int at = 0; at < sorted.size(); at++) {
            BigInteger whole = sorted.get(at)
                    .numerator()
                    .multiply(common.divide(sorted.get(at).denominator()));
            sum = sum.add(whole);
            weighted = weighted.add(whole.multiply(BigInteger.valueOf(2L * at - sorted.size() + 1)));
        }
        BigInteger all = sum.multiply(BigInteger.valueOf(sorted.size()));
        return new BigDecimal(weighted)
                .divide(new BigDecimal(all), DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// The geometric mean of the chances that are not zero. The functions of [StrictMath] give the same bits
    /// everywhere.
    static String geometricMean(List<Fraction> chances) {
        List<Fraction> positive =
                chances.stream().filter(chance -> !chance.isZero()).toList();
        double logarithms = 0;
        for (Fraction chance : positive) {
            logarithms += StrictMath.log(new BigDecimal(chance.toDecimal(18)).doubleValue());
        }
        return BigDecimal.valueOf(StrictMath.exp(logarithms / positive.size()))
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
