package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

/// A level of the fairest lottery: some types, the chance that each of their people has, and why it cannot be raised.
///
/// @param chance the chance of every person of these types, at most 1
/// @param types the types that the level decides, by position in [TypedPool#types], ascending
/// @param multipliers one whole number for each row of the rules (size, quotas, household classes); empty if no proof
///     is given
/// @param caps the multipliers of `p ≤ 1` that are not 0, by type, ascending
public record LevelProof(Fraction chance, List<Integer> types, List<BigInteger> multipliers, List<Cap> caps) {

    public LevelProof {
        types = List.copyOf(types);
        multipliers = List.copyOf(multipliers);
        caps = List.copyOf(caps);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a level decides at least one type");
        }
        if (chance.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a chance is at most 1, not " + chance);
        }
        if (multipliers.isEmpty() && !caps.isEmpty()) {
            throw new IllegalArgumentException("caps alone are no proof: the rows have multipliers too");
        }
        requireAscending("types", types);
        requireAscending("types of the caps", caps.stream().map(Cap::type).toList());
    }

    /// A level that rests on the word of a solver.
    public static LevelProof unproven(Fraction chance, List<Integer> types) {
        return new LevelProof(chance, types, List.of(), List.of());
    }

    /// The level of those whom every panel takes; nothing but `p ≤ 1` is needed to bound it.
    ///
    /// @param types ascending
    /// @param rows how many rows the rules have
    public static LevelProof certain(List<Integer> types, int rows) {
        List<Cap> caps =
                types.stream().map(type -> new Cap(type, BigInteger.ONE)).toList();
        return new LevelProof(Fraction.ONE, types, Collections.nCopies(rows, BigInteger.ZERO), caps);
    }

    /// Whether multipliers are stated; whether they prove anything is for [CertificateCheck] to say.
    public boolean hasProof() {
        return !multipliers.isEmpty();
    }

    static void requireAscending(String what, List<Integer> types) {
        for (int at = 1; at < types.size(); at++) {
            if (types.get(at - 1) >= types.get(at)) {
                throw new IllegalArgumentException("the " + what + " do not ascend");
            }
        }
    }
}
