package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import org.kleroterion.sortition.InvalidInput;

/// What the multipliers of a bound add up to.
///
/// @param bound the weights of the types, and what their weighted members never exceed
record BoundSums(StatedLottery stated, ObjectiveBound.Kind kind, RelaxationBound bound) {

    /// @throws InvalidInput if the multipliers are not those of this pool
    static BoundSums of(StatedLottery stated, ObjectiveBound bound) {
        TypedPool pool = stated.pool();
        int rows = RelaxationBound.rows(pool);
        if (bound.multipliers().size() != rows) {
            throw fault(bound.kind(), "PROOF-113", "found", bound.multipliers().size(), "wanted", rows);
        }
        int last = bound.caps().isEmpty() ? 0 : bound.caps().getLast().type();
        if (last >= pool.types().size()) {
            throw fault(bound.kind(), "PROOF-117", "type", last);
        }
        return new BoundSums(stated, bound.kind(), RelaxationBound.of(pool, bound.multipliers(), bound.caps()));
    }

    BigInteger weight(int type) {
        return bound.weights().get(type);
    }

    /// The weight of all people of a type together.
    BigInteger worth(int type) {
        return weight(type).multiply(stated.peopleOf(type));
    }

    /// The bound where it is over 0, else 0.
    Fraction above() {
        return new Fraction(bound.bound().max(BigInteger.ZERO), BigInteger.ONE);
    }

    /// How far the bound is under 0.
    Fraction below() {
        return new Fraction(bound.bound().negate().max(BigInteger.ZERO), BigInteger.ONE);
    }

    /// @throws InvalidInput naming the type, if one that has a chance weighs less
    void requireWeights(int least) {
        for (int type : stated.types()) {
            if (weight(type).compareTo(BigInteger.valueOf(least)) < 0) {
                throw fault("PROOF-114", "type", type, "weight", weight(type));
            }
        }
    }

    InvalidInput fault(String code, Object... namesAndValues) {
        return fault(kind, code, namesAndValues);
    }

    private static InvalidInput fault(ObjectiveBound.Kind kind, String code, Object... namesAndValues) {
        Object[] values = new Object[namesAndValues.length + 2];
        values[0] = "name";
        values[1] = kind.text();
        System.arraycopy(namesAndValues, 0, values, 2, namesAndValues.length);
        return CertificateFaults.of(code, values);
    }
}
