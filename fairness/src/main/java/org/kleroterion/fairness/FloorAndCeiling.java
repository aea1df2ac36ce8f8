package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// The lowest and the highest chance of a lottery, the best pair for an objective.
///
/// @param multipliers of the rules, from which it follows that no pair is better; none if that rests on a search
record FloorAndCeiling(Fraction floor, Fraction ceiling, List<BigInteger> multipliers) {

    FloorAndCeiling {
        multipliers = List.copyOf(multipliers);
    }
}
