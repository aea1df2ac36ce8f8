package org.kleroterion.sortition.panel;

import java.math.BigInteger;

/// The multiplier of one rule `p ≤ 1`: no panel has more members of a type than the type has people.
///
/// @param type position in [TypedPool#types]
/// @param multiplier 1 or more
public record Cap(int type, BigInteger multiplier) {

    public Cap {
        if (type < 0) {
            throw new IllegalArgumentException("there is no type " + type);
        }
        if (multiplier.signum() < 1) {
            throw new IllegalArgumentException("the multiplier of a cap is 1 or more, not " + multiplier);
        }
    }
}
