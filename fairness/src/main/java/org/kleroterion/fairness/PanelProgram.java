package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import org.kleroterion.sortition.panel.Fraction;

/// Chances between a floor and a ceiling over the panels themselves, by column generation.
///
/// That no panel is better than the known ones is the word of the search.
final class PanelProgram implements BoundedProgram {

    private static final double SLACKEST = 1e-6;
    private static final double BETTER = 1e-7;
    private static final int NODES = 400_000;

    private final PanelRows panel;
    private final Possible possible;
    private final KnownPanels known;
    private final Watch watch;
    private final BoundedMaster master;
    private final PanelSearch search;
    private final boolean[] open;
    private final double[] members;
    private double ceiling = 1;

    /// @param known panels of which some lottery gives everybody the highest floor that will be asked for
    PanelProgram(PanelRows panel, Possible possible, KnownPanels known, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        this.known = known;
        this.watch = watch;
        master = new BoundedMaster(panel, possible, known, watch);
        search = new PanelSearch(panel, watch);
        open = new boolean[panel.types];
        members = new double[panel.types];
    }

    @Override
    public WeightedBound leastCeiling(Fraction floor) {
        prepare(slack -> master.lowerCeiling(LevelChance.nearly(floor), slack), master::solve);
        return price(master::ceiling);
    }

    @Override
    public void under(Fraction newCeiling) {
        ceiling = LevelChance.nearly(newCeiling);
        possible.types().forEach(t -> open[t] = true);
    }

    @Override
    public WeightedBound raise() {
        prepare(slack -> master.raise(open, members, ceiling, slack), master::solve);
        return price(master::level);
    }

    @Override
    public void decide(int type, Fraction chance) {
        open[type] = false;
        members[type] = LevelChance.nearly(chance) * panel.people[type];
    }

    /// Rounding may let the known panels miss what they have attained by a little, which is then allowed them.
    private static void prepare(DoubleConsumer program, BooleanSupplier solved) {
        double slack = 1e-10;
        program.accept(slack);
        while (!solved.getAsBoolean()) {
            slack *= 10;
            if (slack > SLACKEST) {
                throw new LostPrecision("the known panels have lost chances that they had attained");
            }
            program.accept(slack);
        }
    }

    /// Adds panels until none is better.
    private WeightedBound price(DoubleSupplier reached) {
        while (true) {
            watch.tick();
            if (!master.solve()) {
                throw new LostPrecision("more panels can do no less");
            }
            double[] worth = master.worth();
            double largest = Arrays.stream(worth).map(Math::abs).max().orElse(1);
            for (int t = 0; t < panel.types; t++) {
                worth[t] = largest > 0 ? worth[t] / largest : 0;
                search.weight(t, worth[t]);
            }
            int[] better = search.best(NODES, known.best(worth) + BETTER);
            if (better == null || !known.add(better)) {
                List<BigInteger> weights = IntegerMultipliers.of(worth);
                return new WeightedBound(reached.getAsDouble(), weights, known.best(weights), List.of());
            }
            master.add(better);
        }
    }
}
