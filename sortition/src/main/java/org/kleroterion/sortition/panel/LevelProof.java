package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.List;

/// A level of the fairest lottery: some types, the chance that each of their people has, and why it cannot be raised.
///
/// @param chance the chance of every person of these types, at most 1
/// @param types the types that the level decides, by position in [TypedPool#types], ascending
/// @param multipliers one whole number for each row of the rules (size, quotas, household classes); empty if no proof
///     is given
public record LevelProof(Fraction chance, List<Integer> types, List<BigInteger> multipliers) {

    public LevelProof {
        types = List.copyOf(types);
        multipliers = List.copyOf(multipliers);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a level decides at least one type");
        }
        if (chance.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a chance is at most 1, not " + chance);
        }
    }
}
