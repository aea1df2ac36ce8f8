package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// The floor and the ceiling of GOLDILOCKS: the least `(n/k)·ceiling + γ·(k/n)/floor`.
///
/// The least ceiling over a floor is a convex function of pieces of straight lines, and the value above is convex too.
/// Lines are added where they are needed: at the floor that the lines known so far call the best. An optimum at a
/// corner of two lines is found exactly; one inside a piece is a square root, and rounded.
final class GoldilocksPair {

    private static final int ROUNDS = 500;
    private static final int DIGITS = 15;
    private static final double SAME = 1e-14;

    private final PanelRows panel;
    private final Possible possible;
    private final BoundedProgram program;
    private final Fraction highestFloor;
    private final int gammaHundredths;
    private final List<CeilingLine> lines = new ArrayList<>();

    /// @param highestFloor no lottery has a higher lowest chance
    GoldilocksPair(
            PanelRows panel, Possible possible, BoundedProgram program, Fraction highestFloor, int gammaHundredths) {
        this.panel = panel;
        this.possible = possible;
        this.program = program;
        this.highestFloor = highestFloor;
        this.gammaHundredths = gammaHundredths;
        BigInteger people = BigInteger.valueOf(possible.people(panel));
        lines.add(new CeilingLine(BigInteger.ZERO, BigInteger.valueOf(-panel.size), people, sizeIsAtLeast()));
        lines.add(new CeilingLine(BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE, List.of()));
    }

    private List<BigInteger> sizeIsAtLeast() {
        List<BigInteger> multipliers = new ArrayList<>(Collections.nCopies(panel.rows, BigInteger.ZERO));
        multipliers.set(0, BigInteger.ONE.negate());
        return multipliers;
    }

    FloorAndCeiling find() {
        for (int round = 0; round < ROUNDS; round++) {
            Fraction floor = bestFloor();
            Fraction promised = ceiling(floor);
            CeilingLine line = program.leastCeiling(floor).line(panel, possible);
            Fraction least = line.over(floor);
            if (LevelChance.nearly(least.minusOrZero(promised)) < SAME || !isNew(line)) {
                lines.add(line);
                Fraction ceiling = least.max(promised);
                return new FloorAndCeiling(floor, ceiling, multipliers(floor, ceiling));
            }
            lines.add(line);
        }
        throw new LostPrecision("the floor of Goldilocks does not settle");
    }

    private boolean isNew(CeilingLine line) {
        return lines.stream().noneMatch(known -> known.isSameAs(line));
    }

    /// The highest of the lines over a floor.
    private Fraction ceiling(Fraction floor) {
        return lines.stream()
                .map(line -> line.over(floor))
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
    }

    private Fraction bestFloor() {
        List<Fraction> candidates = new ArrayList<>(List.of(highestFloor));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).a().signum() > 0) {
                add(candidates, stationary(lines.get(i)));
            }
            for (int j = 0; j < i; j++) {
                crossing(candidates, lines.get(i), lines.get(j));
            }
        }
        return candidates.stream()
                .min(Comparator.comparingDouble(this::value).thenComparing(Comparator.reverseOrder()))
                .orElse(highestFloor);
    }

    private double value(Fraction floor) {
        double average = (double) panel.size / possible.people(panel);
        return LevelChance.nearly(ceiling(floor)) / average
                + gammaHundredths / 100.0 * average / LevelChance.nearly(floor);
    }

    private void add(List<Fraction> candidates, Fraction floor) {
        if (!floor.isZero() && floor.compareTo(highestFloor) < 0) {
            candidates.add(floor);
        }
    }

    /// Where the value on this line neither falls nor rises: `(k/n)·√(γ / slope)`.
    private Fraction stationary(CeilingLine line) {
        BigDecimal inside = new BigDecimal(line.c())
                .multiply(BigDecimal.valueOf(gammaHundredths, 2))
                .divide(new BigDecimal(line.a()), MathContext.DECIMAL128);
        BigDecimal floor = inside.sqrt(MathContext.DECIMAL128)
                .multiply(BigDecimal.valueOf(panel.size))
                .divide(BigDecimal.valueOf(possible.people(panel)), DIGITS, RoundingMode.HALF_UP);
        return new Fraction(floor.unscaledValue(), BigInteger.TEN.pow(DIGITS));
    }

    private void crossing(List<Fraction> candidates, CeilingLine one, CeilingLine other) {
        BigInteger steeper = one.a().multiply(other.c()).subtract(other.a().multiply(one.c()));
        BigInteger apart = one.b().multiply(other.c()).subtract(other.b().multiply(one.c()));
        if (steeper.signum() * apart.signum() > 0) {
            add(candidates, new Fraction(apart.abs(), steeper.abs()));
        }
    }

    /// Those of the line through the optimum along which the value neither falls nor rises, or of the line nearest to
    /// it.
    private List<BigInteger> multipliers(Fraction floor, Fraction ceiling) {
        List<CeilingLine> through = lines.stream()
                .filter(line ->
                        !line.multipliers().isEmpty() && line.over(floor).equals(ceiling))
                .sorted(Comparator.comparing(CeilingLine::slope))
                .toList();
        if (through.isEmpty()) {
            return List.of();
        }
        Fraction wanted = wantedSlope(floor);
        CeilingLine flatter = through.getFirst();
        for (CeilingLine line : through) {
            if (line.slope().compareTo(wanted) >= 0) {
                return flatter.slope().compareTo(wanted) >= 0 ? flatter.multipliers() : flatter.mixedWith(line, wanted);
            }
            flatter = line;
        }
        return flatter.multipliers();
    }

    /// Where the falling of one term makes up for the rising of the other.
    private Fraction wantedSlope(Fraction floor) {
        BigInteger top =
                BigInteger.valueOf(gammaHundredths).multiply(BigInteger.valueOf((long) panel.size * panel.size));
        BigInteger people = BigInteger.valueOf(possible.people(panel));
        return new Fraction(
                top.multiply(floor.denominator().pow(2)),
                BigInteger.valueOf(100)
                        .multiply(people.pow(2))
                        .multiply(floor.numerator().pow(2)));
    }
}
