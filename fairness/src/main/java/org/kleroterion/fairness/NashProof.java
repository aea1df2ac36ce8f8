package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.ObjectiveBound;

/// What proves how much larger than that of these chances the geometric mean of a lottery can be.
///
/// The multipliers are those of the program that seeks the panel of the greatest `Σ people/chance`. If they are small
/// fractions of one another they are found exactly, which proves chances that are fractions themselves; else rounded.
///
/// @param epsilon the share by which the mean can be larger
record NashProof(ObjectiveBound bound, Fraction epsilon) {

    private static final int BITS = 44;

    /// @throws LostPrecision if the multipliers prove nothing
    static NashProof of(PanelRows panel, Possible possible, List<Fraction> chances, Watch watch) {
        if (possible.types().stream().anyMatch(t -> chances.get(t).isZero())) {
            throw new LostPrecision("somebody has lost their chance");
        }
        double[] found = multipliers(panel, possible, chances, watch);
        return Stream.of(IntegerMultipliers.of(found), rounded(found))
                .flatMap(whole -> of(panel, possible, chances, whole).stream())
                .min(Comparator.comparing(NashProof::epsilon))
                .orElseThrow(() -> new LostPrecision("the Nash chances break a rule"));
    }

    private static double[] multipliers(PanelRows panel, Possible possible, List<Fraction> chances, Watch watch) {
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
        return program.multipliers();
    }

    private static List<BigInteger> rounded(double[] found) {
        BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));
        return Arrays.stream(found)
                .mapToObj(one -> new BigDecimal(one)
                        .multiply(unit)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toBigInteger())
                .toList();
    }

    private static Optional<NashProof> of(
            PanelRows panel, Possible possible, List<Fraction> chances, List<BigInteger> multipliers) {
        List<Integer> full = possible.types().stream()
                .filter(t -> chances.get(t).equals(Fraction.ONE))
                .toList();
        boolean allFull = full.size() == possible.types().size();
        WeightedBound rows =
                RowBound.of(panel, 0, allFull ? Collections.nCopies(panel.rows, BigInteger.ZERO) : multipliers);
        Fraction least = allFull ? Fraction.ONE : least(possible, chances, rows.weights());
        if (least.isZero()) {
            return Optional.empty();
        }
        List<Cap> caps = caps(full, rows.weights(), least);
        BigInteger bound = rows.bound();
        for (Cap cap : caps) {
            bound = bound.add(cap.multiplier().multiply(BigInteger.valueOf(panel.people[cap.type()])));
        }
        Fraction mean = new Fraction(bound.max(BigInteger.ZERO), BigInteger.valueOf(possible.people(panel)))
                .times(least.inverse());
        ObjectiveBound found = new ObjectiveBound(ObjectiveBound.Kind.MEAN, rows.multipliers(), caps);
        return mean.compareTo(Fraction.ONE) < 0
                ? Optional.empty()
                : Optional.of(new NashProof(found, mean.minusOrZero(Fraction.ONE)));
    }

    /// Those who are certain weigh enough with the multipliers of `p ≤ 1`.
    private static List<Cap> caps(List<Integer> full, List<BigInteger> weights, Fraction least) {
        BigInteger wanted = least.numerator()
                .add(least.denominator())
                .subtract(BigInteger.ONE)
                .divide(least.denominator());
        return full.stream()
                .filter(t -> weights.get(t).compareTo(wanted) < 0)
                .map(t -> new Cap(t, wanted.subtract(weights.get(t))))
                .toList();
    }

    /// The least weight times chance of those who are not certain, for whom there is no other multiplier; 0 if it is
    /// less.
    private static Fraction least(Possible possible, List<Fraction> chances, List<BigInteger> weights) {
        return possible.types().stream()
                .filter(t -> !chances.get(t).equals(Fraction.ONE))
                .map(t -> chances.get(t).times(weights.get(t).max(BigInteger.ZERO)))
                .min(Fraction::compareTo)
                .orElseThrow();
    }
}
