package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// Turns members in floating point into fractions that meet the tight rules exactly.
///
/// All are rounded to one fine unit; what the tight rules then lack is made good by one type for each rule, found by
/// elimination in whole numbers.
final class ExactMembers {

    private static final int DIGITS = 13;
    private static final BigInteger UNIT = BigInteger.TEN.pow(DIGITS);
    private static final double NOTHING = 1e-9;

    private final PanelRows panel;
    private final double[] members;
    private final List<BigInteger[]> equations = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final BigInteger[] units;

    ExactMembers(PanelRows panel, double[] members) {
        this.panel = panel;
        this.members = members;
        units = new BigInteger[panel.types];
        for (int t = 0; t < panel.types; t++) {
            units[t] = BigDecimal.valueOf(members[t])
                    .multiply(new BigDecimal(UNIT))
                    .setScale(0, RoundingMode.HALF_UP)
                    .toBigInteger();
        }
    }

    /// Demands that the members of these types, whose sum is so by floating point, are so many together.
    void require(int row, int sum) {
        BigInteger[] equation = new BigInteger[panel.types + 1];
        java.util.Arrays.fill(equation, BigInteger.ZERO);
        BigInteger lacking = UNIT.multiply(BigInteger.valueOf(sum));
        for (int t = 0; t < panel.types; t++) {
            for (int r : panel.rowsOf[t]) {
                if (r == row) {
                    lacking = lacking.subtract(units[t]);
                    equation[t] = isFree(t) ? BigInteger.ONE : BigInteger.ZERO;
                }
            }
        }
        equation[panel.types] = lacking;
        add(equation);
    }

    private boolean isFree(int t) {
        return members[t] > NOTHING && members[t] < panel.people[t] - NOTHING;
    }

    private void add(BigInteger[] equation) {
        for (int e = 0; e < equations.size(); e++) {
            eliminate(equation, equations.get(e), pivots.get(e));
        }
        int pivot = pivot(equation);
        if (pivot < 0) {
            return;
        }
        equations.forEach(earlier -> eliminate(earlier, equation, pivot));
        equations.add(equation);
        pivots.add(pivot);
    }

    private static void eliminate(BigInteger[] from, BigInteger[] with, int pivot) {
        BigInteger factor = from[pivot];
        if (factor.signum() == 0) {
            return;
        }
        BigInteger common = BigInteger.ZERO;
        for (int k = 0; k < from.length; k++) {
            from[k] = from[k].multiply(with[pivot]).subtract(with[k].multiply(factor));
            common = common.gcd(from[k]);
        }
        if (common.compareTo(BigInteger.ONE) > 0) {
            for (int k = 0; k < from.length; k++) {
                from[k] = from[k].divide(common);
            }
        }
    }

    /// The type with the most room to move, or -1 if the equation is empty.
    private int pivot(BigInteger[] equation) {
        int best = -1;
        double most = 0;
        for (int t = 0; t < panel.types; t++) {
            double room = Math.min(members[t], panel.people[t] - members[t]);
            if (equation[t].signum() != 0 && room > most) {
                best = t;
                most = room;
            }
        }
        return best;
    }

    /// The chance of each type.
    List<Fraction> chances() {
        BigInteger[] top = units.clone();
        BigInteger[] bottom = new BigInteger[panel.types];
        for (int t = 0; t < panel.types; t++) {
            bottom[t] = UNIT.multiply(BigInteger.valueOf(panel.people[t]));
        }
        for (int e = 0; e < equations.size(); e++) {
            int t = pivots.get(e);
            BigInteger divisor = equations.get(e)[t];
            BigInteger added = equations.get(e)[panel.types];
            int sign = divisor.signum();
            top[t] = top[t].multiply(divisor.abs()).add(sign < 0 ? added.negate() : added);
            bottom[t] = bottom[t].multiply(divisor.abs());
        }
        List<Fraction> chances = new ArrayList<>();
        for (int t = 0; t < panel.types; t++) {
            if (top[t].signum() < 0 || top[t].compareTo(bottom[t]) > 0) {
                throw new LostPrecision("a chance outside 0 to 1");
            }
            chances.add(new Fraction(top[t], bottom[t]));
        }
        return chances;
    }
}
