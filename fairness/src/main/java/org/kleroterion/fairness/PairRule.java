package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// An objective that looks at the lowest and the highest chance only.
interface PairRule {

    /// The best pair.
    FloorAndCeiling best(BoundedProgram program);

    /// The lowest chance as high as possible, then the highest as low as possible.
    ///
    /// @param highestFloor no lottery has a higher lowest chance
    record Maximin(PanelRows panel, Possible possible, Fraction highestFloor) implements PairRule {

        @Override
        public FloorAndCeiling best(BoundedProgram program) {
            CeilingLine line = program.leastCeiling(highestFloor).line(panel, possible);
            return new FloorAndCeiling(highestFloor, line.over(highestFloor), line.multipliers());
        }
    }

    /// The least `(n/k)·highest + γ·(k/n)/lowest`.
    record Goldilocks(PanelRows panel, Possible possible, Fraction highestFloor, int gammaHundredths)
            implements PairRule {

        @Override
        public FloorAndCeiling best(BoundedProgram program) {
            return new GoldilocksPair(panel, possible, program, highestFloor, gammaHundredths).find();
        }
    }
}
