package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// How much larger the geometric mean of all chances could be, by whole numbers.
///
/// With q the chances, if `Σ people·p/q ≤ n·(1+ε)` for the chances p of every lottery, no geometric mean exceeds that
/// of q by more than the share ε: the geometric mean of the p/q is at most their arithmetic mean. The inequality
/// follows from multipliers of the rules, of `p ≤ 1` included.
final class NashProof {

    private static final int BITS = 44;

    private NashProof() {}

    static Fraction epsilon(PanelRows panel, Possible possible, List<Fraction> chances, Watch watch) {
        if (possible.types().stream().anyMatch(t -> chances.get(t).isZero())) {
            throw new LostPrecision("somebody has lost their chance");
        }
        PanelSearch program = new PanelSearch(panel, watch);
        for (int t = 0; t < panel.types; t++) {
            program.weight(t, 0);
            program.type(t, 0, 0);
        }
        for (int t : possible.types()) {
            program.weight(t, 1 / LevelChance.nearly(chances.get(t)));
            program.type(t, 0, panel.people[t]);
        }
        program.relaxation();
        double[] found = program.multipliers();
        BigInteger unit = BigInteger.ONE.shiftLeft(BITS);
        BigInteger[] multipliers = new BigInteger[panel.rows];
        BigInteger bound = BigInteger.ZERO;
        for (int r = 0; r < panel.rows; r++) {
            multipliers[r] = BigInteger.valueOf(Math.round(found[r] * unit.doubleValue()));
            int most = multipliers[r].signum() > 0 ? panel.upper[r] : panel.lower[r];
            bound = bound.add(multipliers[r].multiply(BigInteger.valueOf(most)));
        }
        for (int t : possible.types()) {
            BigInteger[] weight = unit.multiply(chances.get(t).denominator())
                    .divideAndRemainder(chances.get(t).numerator());
            BigInteger box = weight[0].add(BigInteger.valueOf(weight[1].signum()));
            for (int r : panel.rowsOf[t]) {
                box = box.subtract(multipliers[r]);
            }
            bound = bound.add(box.max(BigInteger.ZERO).multiply(BigInteger.valueOf(panel.people[t])));
        }
        BigInteger people = unit.multiply(BigInteger.valueOf(possible.people(panel)));
        return new Fraction(bound.subtract(people).max(BigInteger.ZERO), people);
    }
}
