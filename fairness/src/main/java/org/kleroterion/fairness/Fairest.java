package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// What the fairest lottery tells the other objectives.
///
/// @param chances of each type
/// @param lowest the lowest of those that are not 0
/// @param isLowestProven whether multipliers prove who has none, and that the lowest cannot be raised
record Fairest(List<Fraction> chances, Fraction lowest, boolean isLowestProven) {

    Fairest {
        chances = List.copyOf(chances);
    }

    static Fairest of(List<Fraction> chances, List<LevelProof> levels) {
        boolean proven = true;
        for (LevelProof level : levels) {
            proven &= level.hasProof();
            if (!level.chance().isZero()) {
                return new Fairest(chances, level.chance(), proven);
            }
        }
        throw new IllegalStateException("a panel has members");
    }
}
