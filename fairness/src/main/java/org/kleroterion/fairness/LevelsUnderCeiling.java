package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// LEXIMIN among the lotteries in which no chance exceeds a ceiling.
final class LevelsUnderCeiling {

    private static final double AGREES = 1e-7;

    private final PanelRows panel;
    private final Possible possible;
    private final BoundedProgram program;
    private final Watch watch;
    private final @Nullable Fraction[] chance;
    private final List<LevelProof> levels = new ArrayList<>();

    private LevelsUnderCeiling(PanelRows panel, Possible possible, BoundedProgram program, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        this.program = program;
        this.watch = watch;
        chance = new Fraction[panel.types];
    }

    /// The levels over 0.
    static List<LevelProof> of(PanelRows panel, Possible possible, BoundedProgram program, Watch watch) {
        return new LevelsUnderCeiling(panel, possible, program, watch).find();
    }

    private List<LevelProof> find() {
        program.under(possible.ceiling());
        for (List<Integer> open = undecided(); !open.isEmpty(); open = undecided()) {
            watch.report(
                    Work.LEVELS,
                    possible.types().size() - open.size(),
                    possible.types().size());
            next(open);
        }
        return levels;
    }

    private void next(List<Integer> open) {
        WeightedBound found = program.raise();
        if (found.reached() >= LevelChance.nearly(possible.ceiling()) - AGREES) {
            decide(atTheCeiling(open));
            return;
        }
        List<Integer> lifted = IntegerMultipliers.considerable(open, found.weights());
        Fraction exact = found.level(panel, possible, lifted, chance);
        if (Math.abs(LevelChance.nearly(exact) - found.reached()) > AGREES) {
            throw new LostPrecision("under the ceiling the whole weights give %s, the program %s"
                    .formatted(exact.toDecimal(12), found.reached()));
        }
        Fraction level = exact.compareTo(possible.ceiling()) > 0 ? possible.ceiling() : exact;
        decide(
                found.multipliers().isEmpty()
                        ? LevelProof.unproven(level, lifted)
                        : new LevelProof(level, lifted, found.multipliers(), found.caps(possible)));
    }

    /// Nothing but the ceiling bounds those who reach it.
    private LevelProof atTheCeiling(List<Integer> types) {
        LevelProof certain = LevelProof.certain(types, panel.rows);
        return new LevelProof(possible.ceiling(), types, certain.multipliers(), certain.caps());
    }

    private void decide(LevelProof level) {
        levels.add(level);
        for (int t : level.types()) {
            chance[t] = level.chance();
            program.decide(t, level.chance());
        }
    }

    private List<Integer> undecided() {
        List<Integer> open = new ArrayList<>(possible.types());
        open.removeIf(t -> chance[t] != null);
        return open;
    }
}
