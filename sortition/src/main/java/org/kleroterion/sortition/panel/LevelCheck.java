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

    /// @param known the level and those before it
    LevelCheck(TypedPool pool, List<LevelProof> known) {
        this.pool = pool;
        this.known = known;
        level = known.getLast();
        number = known.size();
    }

    /// @throws org.kleroterion.sortition.InvalidInput if the level is false: it names itself
    Optional<LevelDoubt> doubt() {
        if (!level.hasProof()) {
            return Optional.of(new LevelDoubt.NoProof(number, level.chance()));
        }
        Fraction left = left();
        return left.isZero() ? Optional.empty() : Optional.of(new LevelDoubt.Slack(number, level.chance(), left));
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
        BigInteger least = bound.bound().max(BigInteger.ZERO);
        Fraction most = new Fraction(least, BigInteger.ONE);
        if (least.compareTo(bound.bound()) > 0 || most.compareTo(reached) < 0) {
            throw fault("PROOF-108", "reached", reached, "bound", bound.bound());
        }
        Fraction left = most.minusOrZero(reached);
        return new Fraction(left.numerator(), left.denominator().multiply(share));
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
            if (weight.signum() < 0) {
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
