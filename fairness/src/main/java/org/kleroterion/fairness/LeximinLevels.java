package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.RelaxationBound;
import org.kleroterion.sortition.panel.TypedPool;

/// The levels of LEXIMIN over the linear relaxation of the panels.
///
/// Each level is solved in floating point, but its chance is not read from there: whole row multipliers state an upper
/// bound, and the chance is the one at which this bound is met, an exact fraction. Thus no error is carried from level
/// to level, and a level is right as soon as all chances together meet the rules.
final class LeximinLevels {

    private static final double AGREES = 1e-7;

    private final TypedPool pool;
    private final PanelRows panel;
    private final StageProgram program;
    private final @Nullable Fraction[] chance;
    private final List<LevelProof> levels = new ArrayList<>();
    private int decided;

    private LeximinLevels(TypedPool pool, PanelRows panel, Watch watch) {
        this.pool = pool;
        this.panel = panel;
        program = new StageProgram(panel, watch);
        chance = new Fraction[panel.types];
    }

    static List<LevelProof> of(TypedPool pool, PanelRows panel, Watch watch) {
        LeximinLevels levels = new LeximinLevels(pool, panel, watch);
        while (levels.decided < panel.types) {
            watch.report(Work.LEVELS, levels.decided, panel.types);
            levels.next();
        }
        return levels.levels;
    }

    /// The levels up to the first that gives a chance at all.
    static List<LevelProof> lowest(TypedPool pool, PanelRows panel, Watch watch) {
        LeximinLevels levels = new LeximinLevels(pool, panel, watch);
        do {
            levels.next();
        } while (levels.decided < panel.types
                && levels.levels.getLast().chance().isZero());
        return levels.levels;
    }

    private void next() {
        double reached = program.solve();
        if (reached >= 1 - AGREES) {
            decide(LevelProof.certain(undecided(), panel.rows));
            return;
        }
        List<BigInteger> multipliers = IntegerMultipliers.of(program.multipliers());
        List<Cap> caps = RelaxationBound.leastCaps(pool, multipliers);
        RelaxationBound bound = RelaxationBound.of(pool, multipliers, caps);
        List<Integer> lifted = IntegerMultipliers.considerable(undecided(), bound.weights());
        Fraction exact = LevelChance.where(bound.weights(), bound.bound(), panel, lifted, chance);
        if (Math.abs(LevelChance.nearly(exact) - reached) > AGREES) {
            throw new LostPrecision("level %d: the whole multipliers give %s, the program %s"
                    .formatted(levels.size(), exact.toDecimal(12), reached));
        }
        decide(new LevelProof(exact, lifted, multipliers, caps));
    }

    private List<Integer> undecided() {
        List<Integer> open = new ArrayList<>();
        for (int t = 0; t < panel.types; t++) {
            if (chance[t] == null) {
                open.add(t);
            }
        }
        return open;
    }

    private void decide(LevelProof level) {
        levels.add(level);
        for (int t : level.types()) {
            chance[t] = level.chance();
            program.decide(t, LevelChance.nearly(level.chance()));
            decided++;
        }
    }
}
