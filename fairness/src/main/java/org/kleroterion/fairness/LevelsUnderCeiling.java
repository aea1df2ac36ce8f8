package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;

/// LEXIMIN among the lotteries in which no chance exceeds a ceiling.
final class LevelsUnderCeiling {

    private static final double AGREES = 1e-7;

    private final PanelRows panel;
    private final Possible possible;
    private final BoundedProgram program;
    private final Watch watch;
    private final @Nullable Fraction[] chance;

    private LevelsUnderCeiling(PanelRows panel, Possible possible, BoundedProgram program, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        this.program = program;
        this.watch = watch;
        chance = new Fraction[panel.types];
    }

    /// The chance of each type.
    static List<Fraction> of(PanelRows panel, Possible possible, BoundedProgram program, Watch watch) {
        return new LevelsUnderCeiling(panel, possible, program, watch).find();
    }

    private List<Fraction> find() {
        program.under(possible.ceiling());
        for (List<Integer> open = undecided(); !open.isEmpty(); open = undecided()) {
            watch.report(
                    Work.LEVELS,
                    possible.types().size() - open.size(),
                    possible.types().size());
            next(open);
        }
        return Arrays.stream(chance).map(c -> c == null ? Fraction.ZERO : c).toList();
    }

    private void next(List<Integer> open) {
        WeightedBound found = program.raise();
        if (found.reached() >= LevelChance.nearly(possible.ceiling()) - AGREES) {
            decide(open, possible.ceiling());
            return;
        }
        List<Integer> lifted = IntegerMultipliers.considerable(open, found.weights());
        Fraction exact = found.level(panel, possible, lifted, chance);
        if (Math.abs(LevelChance.nearly(exact) - found.reached()) > AGREES) {
            throw new LostPrecision("under the ceiling the whole weights give %s, the program %s"
                    .formatted(exact.toDecimal(12), found.reached()));
        }
        decide(lifted, exact.compareTo(possible.ceiling()) > 0 ? possible.ceiling() : exact);
    }

    private void decide(List<Integer> types, Fraction value) {
        for (int t : types) {
            chance[t] = value;
            program.decide(t, value);
        }
    }

    private List<Integer> undecided() {
        List<Integer> open = new ArrayList<>(possible.types());
        open.removeIf(t -> chance[t] != null);
        return open;
    }
}
