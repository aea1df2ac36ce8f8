package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Checks one level of a certificate: whether its multipliers prove that its chance cannot be raised.
final class LevelCheck {

    private final TypedPool pool;
    private final List<LevelProof> known;
    private final LevelProof level;
    private final int number;
    private final Fraction ceiling;

    /// @param known the level and those before it
    /// @param ceiling what a cap states that no chance exceeds, but at the chance 0
    LevelCheck(TypedPool pool, List<LevelProof> known, Fraction ceiling) {
        this.pool = pool;
        this.known = known;
        level = known.getLast();
        number = known.size();
        this.ceiling = level.chance().isZero() ? Fraction.ONE : ceiling;
    }

    /// @throws org.kleroterion.sortition.InvalidInput if the level is false: it names itself
    Optional<CertificateDoubt> doubt() {
        if (!level.hasProof()) {
            return Optional.of(new CertificateDoubt.NoProof(number, level.chance()));
        }
        Fraction left = left();
        return left.isZero() ? Optional.empty() : Optional.of(new CertificateDoubt.Slack(number, level.chance(), left));
    }

    /// How much the chance of the level might still be raised: what the multipliers leave, shared among its types.
    private Fraction left() {
        RelaxationBound bound = bound();
        BigInteger share = weighted(bound, level);
        Fraction reached = Fraction.ZERO;
        for (LevelProof each : known) {
            BigInteger weight = weighted(bound, each);
            reached = reached.plus(new Fraction(
                    weight.multiply(each.chance().numerator()), each.chance().denominator()));
        }
        Fraction most = new Fraction(bound.bound().max(BigInteger.ZERO), BigInteger.ONE);
        Fraction underCeiling = most.minusOrZero(cappedAboveCeiling());
        if (bound.bound().signum() < 0 || most.compareTo(reached.plus(cappedAboveCeiling())) < 0) {
            throw fault(
                    "PROOF-108",
                    "reached",
                    reached,
                    "bound",
                    underCeiling.toString().replaceAll("/1$", ""));
        }
        return underCeiling.minusOrZero(reached).dividedBy(share);
    }

    /// What the bound gains when the caps state the ceiling in place of 1.
    private Fraction cappedAboveCeiling() {
        BigInteger capped = BigInteger.ZERO;
        for (Cap cap : level.caps()) {
            BigInteger people = BigInteger.valueOf(pool.types().get(cap.type()).people());
            capped = capped.add(cap.multiplier().multiply(people));
        }
        return Fraction.ONE.minusOrZero(ceiling).times(capped);
    }

    private RelaxationBound bound() {
        int rows = RelaxationBound.rows(pool);
        if (level.multipliers().size() != rows) {
            throw fault("PROOF-105", "found", level.multipliers().size(), "wanted", rows);
        }
        int last = level.caps().isEmpty() ? 0 : level.caps().getLast().type();
        if (last >= pool.types().size()) {
            throw fault("PROOF-109", "type", last);
        }
        RelaxationBound bound = RelaxationBound.of(pool, level.multipliers(), level.caps());
        for (int type = 0; type < bound.weights().size(); type++) {
            BigInteger weight = bound.weights().get(type);
            if (weight.signum() < 0 && !isKnownImpossible(type)) {
                throw fault("PROOF-106", "type", type, "weight", weight);
            }
        }
        for (int type : level.types()) {
            if (bound.weights().get(type).signum() == 0) {
                throw fault("PROOF-107", "type", type);
            }
        }
        return bound;
    }

    /// Whether an earlier level gives the type no chance, so that no panel has it and its weight does not matter.
    private boolean isKnownImpossible(int type) {
        return known.subList(0, number - 1).stream()
                .anyMatch(each -> each.chance().isZero() && each.types().contains(type));
    }

    private BigInteger weighted(RelaxationBound bound, LevelProof each) {
        BigInteger sum = BigInteger.ZERO;
        for (int type : each.types()) {
            sum = sum.add(bound.weights()
                    .get(type)
                    .multiply(BigInteger.valueOf(pool.types().get(type).people())));
        }
        return sum;
    }

    private RuntimeException fault(String code, Object... namesAndValues) {
        Object[] values = new Object[namesAndValues.length + 4];
        System.arraycopy(new Object[] {"level", number, "chance", level.chance()}, 0, values, 0, 4);
        System.arraycopy(namesAndValues, 0, values, 4, namesAndValues.length);
        return CertificateFaults.of(code, values);
    }
}
