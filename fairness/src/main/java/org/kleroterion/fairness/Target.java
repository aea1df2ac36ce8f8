package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.ObjectiveBound;

/// The chances that an objective seeks, panels that attain them, and what proves them.
///
/// @param chances of each type
/// @param mixture panels whose lottery has these chances, or nearly
/// @param bounds of the measure of the objective
/// @param levels the chances, ascending
record Target(List<Fraction> chances, Pile mixture, List<ObjectiveBound> bounds, List<LevelProof> levels) {

    Target {
        chances = List.copyOf(chances);
        bounds = List.copyOf(bounds);
        levels = List.copyOf(levels);
    }

    Target mixedBy(Pile found) {
        return new Target(chances, found, bounds, levels);
    }
}
