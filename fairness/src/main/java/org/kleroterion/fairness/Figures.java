package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPool;

/// How equal the chances of the people are whom some panel can take.
///
/// @param lowest chance, `highest` likewise
/// @param gini Gini's coefficient: 0 if all chances are the same, towards 1 if few people have them all
/// @param geometricMean of the chances; [StrictMath] gives the same digits on every machine
/// @param certain how many people sit on every panel
public record Figures(Fraction lowest, Fraction highest, BigDecimal gini, BigDecimal geometricMean, int certain) {

    private static final int DIGITS = 12;

    /// @param chances of each type, by position
    public static Figures of(TypedPool pool, List<Fraction> chances) {
        List<Fraction> each = new ArrayList<>();
        for (int t = 0; t < chances.size(); t++) {
            if (!chances.get(t).isZero()) {
                each.addAll(Collections.nCopies(pool.types().get(t).people(), chances.get(t)));
            }
        }
        Collections.sort(each);
        int certain = Math.toIntExact(each.stream().filter(Fraction.ONE::equals).count());
        return new Figures(each.getFirst(), each.getLast(), gini(each), geometricMean(each), certain);
    }

    /// `Σ (2i − n + 1)·p_i / (n·Σ p_i)` over the chances in ascending order, i from 0.
    private static BigDecimal gini(List<Fraction> sorted) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (int at = 0; at < sorted.size(); at++) {
            BigDecimal chance = new BigDecimal(sorted.get(at).toDecimal(24));
            sum = sum.add(chance);
            weighted = weighted.add(chance.multiply(BigDecimal.valueOf(2L * at - sorted.size() + 1)));
        }
        return weighted.divide(sum.multiply(BigDecimal.valueOf(sorted.size())), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal geometricMean(List<Fraction> chances) {
        double logarithms = 0;
        for (Fraction chance : chances) {
            logarithms += StrictMath.log(new BigDecimal(chance.toDecimal(18)).doubleValue());
        }
        return BigDecimal.valueOf(StrictMath.exp(logarithms / chances.size())).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
