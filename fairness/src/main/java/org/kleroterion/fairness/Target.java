package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// The chances that an objective seeks, and panels that attain them.
///
/// @param chances of each type
/// @param mixture panels whose lottery has these chances, or nearly
/// @param verdict what is proven of the mixture
record Target(List<Fraction> chances, Pile mixture, ObjectiveVerdict verdict) {

    Target {
        chances = List.copyOf(chances);
    }
}
