package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// Chances between a floor and a ceiling over the linear relaxation of the panels.
final class RelaxedProgram implements BoundedProgram {

    private static final double AGREES = 1e-7;

    private final PanelRows panel;
    private final Possible possible;
    private final Watch watch;
    private StageProgram stages;

    RelaxedProgram(PanelRows panel, Possible possible, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        this.watch = watch;
        stages = new StageProgram(panel, watch);
    }

    @Override
    public WeightedBound leastCeiling(Fraction floor) {
        CeilingProgram program = new CeilingProgram(panel, possible, LevelChance.nearly(floor), watch);
        double reached = program.solve();
        WeightedBound bound = RowBound.of(panel, reached, program.multipliers());
        double exact = LevelChance.nearly(bound.line(panel, possible).over(floor));
        if (Math.abs(exact - reached) > AGREES) {
            throw new LostPrecision("ceiling: the whole multipliers give %s, the program %s".formatted(exact, reached));
        }
        return bound;
    }

    @Override
    public void under(Fraction ceiling) {
        double[] ceilings = possible.under(ceiling).ceilings(panel);
        stages = new StageProgram(panel, ceilings, watch);
        for (int t = 0; t < panel.types; t++) {
            if (ceilings[t] == 0) {
                stages.decide(t, 0);
            }
        }
    }

    @Override
    public WeightedBound raise() {
        double reached = stages.solve();
        return RowBound.of(panel, reached, stages.multipliers());
    }

    @Override
    public void decide(int type, Fraction chance) {
        stages.decide(type, LevelChance.nearly(chance));
    }
}
