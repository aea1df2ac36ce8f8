package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// The lotteries in which every chance lies between a floor and a ceiling, over the relaxation or over panels.
interface BoundedProgram {

    /// How low the ceiling above all chances can be when no chance is below the floor.
    WeightedBound leastCeiling(Fraction floor);

    /// Starts levels under this ceiling.
    void under(Fraction ceiling);

    /// How high the lowest undecided chance can be under the ceiling.
    WeightedBound raise();

    /// Fixes a type at its chance for all later levels.
    void decide(int type, Fraction chance);
}
