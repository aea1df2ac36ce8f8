package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// How far a table of m panels is from the optimal chances.
public sealed interface TableDeviation {

    /// The seats of each type are its exact seats rounded down or up: every person sits on `⌊m·p⌋` or `⌈m·p⌉` panels.
    record Rounded() implements TableDeviation {}

    /// Some types have more or fewer seats.
    ///
    /// @param greatest the greatest difference between a person's share of the panels and their chance, when the
    ///     people of one type are dealt evenly
    /// @param lowerBound no table of m panels can do better than this
    record Greater(Fraction greatest, Fraction lowerBound) implements TableDeviation {}
}
