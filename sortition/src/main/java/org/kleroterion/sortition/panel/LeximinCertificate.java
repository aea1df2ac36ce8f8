package org.kleroterion.sortition.panel;

import java.util.List;

/// Everything that is needed to check a fairest lottery without a solver: its levels, and panels that attain them.
///
/// @param levels the chances, each type on exactly one level, ascending by chance
/// @param mixture panels with weights; the lottery that takes each with its share of the total weight has the chances
///     of the levels, or nearly
public record LeximinCertificate(List<LevelProof> levels, List<WeightedComposition> mixture) {

    public LeximinCertificate {
        levels = List.copyOf(levels);
        mixture = List.copyOf(mixture);
    }
}
