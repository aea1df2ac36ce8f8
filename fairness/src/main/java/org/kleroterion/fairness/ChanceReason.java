package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;

/// One quota that fixes the chance of a type of people, as the proof of their level uses it.
///
/// @param kind on which side
/// @param quota position in the rules
/// @param weight its multiplier in the proof, without sign: what a member more or less of it is worth
public record ChanceReason(Kind kind, int quota, BigInteger weight) {

    /// How a quota acts on a chance.
    public enum Kind {
        /// Its maximum holds for these people: they share few seats.
        CAPPED,
        /// Its minimum holds for these people: they are needed.
        LIFTED,
        /// Its minimum holds for others: these seats are not for them.
        RESERVED
    }

    /// The quotas that fix the chance of a type, those that weigh most first; empty where none does, for there is only
    /// the size of the panel, or where the level has no multipliers.
    ///
    /// @throws IllegalArgumentException if no level decides the type
    public static List<ChanceReason> of(TypedPool pool, List<LevelProof> levels, int type) {
        LevelProof level = levels.stream()
                .filter(each -> each.types().contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level decides type " + type));
        PersonType person = pool.types().get(type);
        List<ChanceReason> reasons = new ArrayList<>();
        for (int quota = 0;
                !level.multipliers().isEmpty() && quota < pool.rules().quotas().size();
                quota++) {
            BigInteger multiplier = level.multipliers().get(1 + quota);
            boolean own = person.quotas().contains(quota);
            if (own && multiplier.signum() != 0) {
                reasons.add(
                        new ChanceReason(multiplier.signum() > 0 ? Kind.CAPPED : Kind.LIFTED, quota, multiplier.abs()));
            } else if (multiplier.signum() < 0) {
                reasons.add(new ChanceReason(Kind.RESERVED, quota, multiplier.abs()));
            }
        }
        reasons.sort(Comparator.comparing(ChanceReason::weight).reversed().thenComparingInt(ChanceReason::quota));
        return reasons;
    }
}
