package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Fraction;

/// MAXIMIN and GOLDILOCKS by full enumeration: one variable for each panel of persons, then the floor, then the
/// ceiling.
final class BoundedOracle {

    private static final BigInteger ONE = BigInteger.ONE;

    private final int persons;
    private final List<boolean[]> panels;
    private final boolean[] possible;
    private final int size;
    private Fraction slope = Fraction.ZERO;

    BoundedOracle(int persons, List<boolean[]> panels) {
        this.persons = persons;
        this.panels = panels;
        possible = new boolean[persons];
        int members = 0;
        for (boolean[] panel : panels) {
            members = 0;
            for (int i = 0; i < persons; i++) {
                possible[i] |= panel[i];
                members += panel[i] ? 1 : 0;
            }
        }
        size = members;
    }

    List<Fraction> maximin() {
        return leximinUnder(leastCeiling(highestFloor()));
    }

    private Fraction highestFloor() {
        return leximinUnder(Fraction.ONE).stream()
                .filter(chance -> !chance.isZero())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Bisection on the sign of the derivative.
    List<Fraction> goldilocks(int gammaHundredths) {
        int people = 0;
        for (boolean one : possible) {
            people += one ? 1 : 0;
        }
        double average = (double) size / people;
        Fraction low = Fraction.ZERO;
        Fraction high = highestFloor();
        if (falls(high, gammaHundredths, average)) {
            return leximinUnder(leastCeiling(high));
        }
        for (int step = 0; step < 46; step++) {
            Fraction middle = low.plus(high);
            middle = new Fraction(middle.numerator(), middle.denominator().shiftLeft(1));
            if (falls(middle, gammaHundredths, average)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return leximinUnder(leastCeiling(high));
    }

    private boolean falls(Fraction floor, int gammaHundredths, double average) {
        // Just below the floor, so that the slope at the highest floor is that of the left.
        Fraction below = floor.minusOrZero(Fraction.of(1, 1L << 50));
        leastCeiling(below);
        double at = LevelChance.nearly(below);
        return LevelChance.nearly(slope) / average < gammaHundredths / 100.0 * average / (at * at);
    }

    private Fraction leastCeiling(Fraction floor) {
        ExactProgram program = program();
        for (int i = 0; i < persons; i++) {
            if (possible[i]) {
                program.atMost(row(
                        i, floor.denominator().negate(), 0, 0, floor.numerator().negate()));
                program.atMost(row(i, ONE, 0, -1, BigInteger.ZERO));
            }
        }
        BigInteger[] goal = new BigInteger[panels.size() + 2];
        Arrays.fill(goal, BigInteger.ZERO);
        goal[panels.size() + 1] = ONE.negate();
        program.maximise(goal);
        slope = Fraction.ZERO;
        int row = 2;
        for (int i = 0; i < persons; i++) {
            if (possible[i]) {
                Fraction worth = program.worth(row);
                slope = slope.plus(new Fraction(worth.numerator().multiply(floor.denominator()), worth.denominator()));
                row += 2;
            }
        }
        return program.value(panels.size() + 1);
    }

    private List<Fraction> leximinUnder(Fraction ceiling) {
        @Nullable Fraction[] chance = new Fraction[persons];
        for (int i = 0; i < persons; i++) {
            chance[i] = possible[i] ? null : Fraction.ZERO;
        }
        while (Arrays.asList(chance).contains(null)) {
            ExactProgram program = program();
            for (int i = 0; i < persons; i++) {
                Fraction decided = chance[i];
                program.atMost(
                        decided == null
                                ? row(i, ONE.negate(), 1, 0, BigInteger.ZERO)
                                : row(
                                        i,
                                        decided.denominator().negate(),
                                        0,
                                        0,
                                        decided.numerator().negate()));
            }
            for (int i = 0; i < persons; i++) {
                program.atMost(row(i, ceiling.denominator(), 0, 0, ceiling.numerator()));
            }
            BigInteger[] goal = new BigInteger[panels.size() + 2];
            Arrays.fill(goal, BigInteger.ZERO);
            goal[panels.size()] = ONE;
            program.maximise(goal);
            for (int i = 0; i < persons; i++) {
                if (chance[i] == null && !program.worth(2 + i).isZero()) {
                    chance[i] = program.value(panels.size());
                }
            }
        }
        List<Fraction> all = new ArrayList<>();
        for (Fraction one : chance) {
            all.add(one == null ? Fraction.ZERO : one);
        }
        return all;
    }

    /// The shares of the panels add up to 1.
    private ExactProgram program() {
        ExactProgram program = new ExactProgram(panels.size() + 2);
        for (BigInteger sign : List.of(ONE, ONE.negate())) {
            BigInteger[] row = new BigInteger[panels.size() + 3];
            Arrays.fill(row, sign);
            row[panels.size()] = BigInteger.ZERO;
            row[panels.size() + 1] = BigInteger.ZERO;
            program.atMost(row);
        }
        return program;
    }

    private BigInteger[] row(int person, BigInteger times, int floor, int ceiling, BigInteger bound) {
        BigInteger[] row = new BigInteger[panels.size() + 3];
        for (int k = 0; k < panels.size(); k++) {
            row[k] = panels.get(k)[person] ? times : BigInteger.ZERO;
        }
        row[panels.size()] = BigInteger.valueOf(floor);
        row[panels.size() + 1] = BigInteger.valueOf(ceiling);
        row[panels.size() + 2] = bound;
        return row;
    }
}
