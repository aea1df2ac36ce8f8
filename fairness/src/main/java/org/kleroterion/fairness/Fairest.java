package org.kleroterion.fairness;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.ObjectiveBound;

/// What the fairest lottery tells the other objectives.
///
/// @param chances of each type
/// @param impossible the levels of those who have none
/// @param lowest the lowest level over 0
record Fairest(List<Fraction> chances, List<LevelProof> impossible, LevelProof lowest) {

    Fairest {
        chances = List.copyOf(chances);
        impossible = List.copyOf(impossible);
    }

    static Fairest of(List<Fraction> chances, List<LevelProof> levels) {
        List<LevelProof> impossible =
                levels.stream().filter(level -> level.chance().isZero()).toList();
        if (impossible.size() == levels.size()) {
            throw new IllegalStateException("a panel has members");
        }
        return new Fairest(chances, impossible, levels.get(impossible.size()));
    }

    /// What proves that no lottery has a higher lowest chance, if anything does.
    Optional<ObjectiveBound> bound() {
        return lowest.hasProof()
                ? Optional.of(new ObjectiveBound(ObjectiveBound.Kind.LOWEST, lowest.multipliers(), lowest.caps()))
                : Optional.empty();
    }
}
