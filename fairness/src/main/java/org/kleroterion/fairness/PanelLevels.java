package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// The levels of LEXIMIN over the panels themselves, for pools where the relaxation promises more than panels can give.
///
/// Column generation, level by level: the shares of the known panels give each type a worth, the best panel for this
/// worth is searched to the end, and when it is no better than the known ones, the whole-number worths bound the level.
/// The chance is the fraction at which that bound is met. That no panel is better is the word of the search, not a
/// proof that integers can repeat: these levels carry no multipliers.
final class PanelLevels {

    private static final double AGREES = 1e-6;
    private static final double BETTER = 1e-7;
    private static final int NODES = 400_000;

    private final PanelRows panel;
    private final Watch watch;
    private final int nodes;
    private final KnownPanels known;
    private final PanelMaster master;
    private final PanelSearch search;
    private final @Nullable Fraction[] chance;
    private final boolean[] open;
    private final double[] floor;
    private final List<LevelProof> levels = new ArrayList<>();
    private double slack = 1e-10;
    private int decided;
    private boolean complete = true;

    PanelLevels(PanelRows panel, KnownPanels known, Watch watch) {
        this(panel, known, watch, NODES);
    }

    /// @param nodes how far each search goes; where that is not far enough, the levels are not complete
    PanelLevels(PanelRows panel, KnownPanels known, Watch watch, int nodes) {
        this.panel = panel;
        this.nodes = nodes;
        this.watch = watch;
        this.known = known;
        master = new PanelMaster(panel, watch);
        search = new PanelSearch(panel, watch);
        chance = new Fraction[panel.types];
        open = new boolean[panel.types];
        Arrays.fill(open, true);
        floor = new double[panel.types];
        known.all().forEach(master::add);
    }

    /// Whether the last search of every level was carried to its end: no panel is better than the known ones.
    boolean isComplete() {
        return complete;
    }

    List<LevelProof> find() {
        while (decided < panel.types) {
            watch.report(Work.PANEL_BY_PANEL, decided, panel.types);
            next();
        }
        return levels;
    }

    private void next() {
        prepare();
        double[] worth = price();
        double reached = master.level();
        if (reached >= 1 - 1e-9) {
            decide(Fraction.ONE, undecided());
            return;
        }
        List<BigInteger> weights = IntegerMultipliers.of(worth);
        BigInteger bound = known.best(weights);
        List<Integer> lifted = IntegerMultipliers.considerable(undecided(), weights);
        Fraction exact = LevelChance.where(weights, bound, panel, lifted, chance);
        if (Math.abs(LevelChance.nearly(exact) - reached) > AGREES) {
            throw new LostPrecision("level %d: the panels give %s, the program %s"
                    .formatted(levels.size(), exact.toDecimal(12), reached));
        }
        decide(exact.compareTo(Fraction.ONE) > 0 ? Fraction.ONE : exact, lifted);
    }

    /// Rounding may let the known panels miss their own levels by a little, which is then allowed them.
    private void prepare() {
        master.raise(open, floor, slack);
        while (!master.solve()) {
            slack *= 10;
            if (slack > AGREES) {
                throw new LostPrecision("the known panels have lost a level that they had attained");
            }
            master.raise(open, floor, slack);
        }
    }

    /// Adds panels until none is better, and answers what the types are worth then.
    private double[] price() {
        while (true) {
            watch.tick();
            if (!master.solve()) {
                throw new LostPrecision("more panels can do no less");
            }
            double[] worth = master.worth();
            double largest = Arrays.stream(worth).max().orElse(1);
            for (int t = 0; t < panel.types; t++) {
                worth[t] = largest > 0 ? worth[t] / largest : 0;
                search.weight(t, worth[t]);
            }
            int[] better = search.best(nodes, known.best(worth) + BETTER);
            if (better == null || !known.add(better)) {
                complete &= search.isComplete();
                return worth;
            }
            master.add(better);
        }
    }

    private List<Integer> undecided() {
        List<Integer> types = new ArrayList<>();
        for (int t = 0; t < panel.types; t++) {
            if (open[t]) {
                types.add(t);
            }
        }
        return types;
    }

    private void decide(Fraction value, List<Integer> types) {
        levels.add(LevelProof.unproven(value, types));
        for (int t : types) {
            chance[t] = value;
            open[t] = false;
            floor[t] = LevelChance.nearly(value) * panel.people[t];
            decided++;
        }
    }
}
