package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// The lowest and the highest chance of a lottery, the best pair for an objective.
///
/// @param gap no pair is better than this one by more, as far as whole weights prove
record FloorAndCeiling(Fraction floor, Fraction ceiling, Fraction gap) {}
