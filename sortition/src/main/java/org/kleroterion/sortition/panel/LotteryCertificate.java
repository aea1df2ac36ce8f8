package org.kleroterion.sortition.panel;

import java.util.List;

/// Everything that is needed to check the lottery of an objective without a solver: bounds, levels, and panels that
/// attain them.
///
/// @param bounds what limits the measure of the objective; none for LEXIMIN
/// @param levels the chances, each type on exactly one level, ascending by chance
/// @param mixture panels with weights; the lottery that takes each with its share of the total weight has the chances
///     of the levels, or nearly
public record LotteryCertificate(
        List<ObjectiveBound> bounds, List<LevelProof> levels, List<WeightedComposition> mixture) {

    public LotteryCertificate {
        bounds = List.copyOf(bounds);
        levels = List.copyOf(levels);
        mixture = List.copyOf(mixture);
    }

    /// A certificate of LEXIMIN.
    public LotteryCertificate(List<LevelProof> levels, List<WeightedComposition> mixture) {
        this(List.of(), levels, mixture);
    }
}
