package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/// Multipliers that limit the measure of an objective for every lottery.
///
/// @param kind what they limit
/// @param multipliers one whole number for each row of the rules (size, quotas, household classes)
/// @param caps the multipliers of `p ≤ 1` that are not 0, by type, ascending
public record ObjectiveBound(Kind kind, List<BigInteger> multipliers, List<Cap> caps) {

    /// What a bound limits.
    public enum Kind {
        /// How high the lowest chance can be.
        LOWEST,
        /// How low the highest chance can be over the lowest one.
        HIGHEST,
        /// How high the geometric mean of the chances can be.
        MEAN;

        /// How a certificate writes it.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ObjectiveBound {
        multipliers = List.copyOf(multipliers);
        caps = List.copyOf(caps);
        if (multipliers.isEmpty()) {
            throw new IllegalArgumentException("a bound has multipliers");
        }
        LevelProof.requireAscending(
                "types of the caps", caps.stream().map(Cap::type).toList());
    }
}
