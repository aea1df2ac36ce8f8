package org.kleroterion.sortition.panel;

import java.math.BigInteger;

/// A composition and how often it is taken, at least once.
public record WeightedComposition(Composition composition, BigInteger weight) {

    public WeightedComposition {
        if (weight.signum() < 1) {
            throw new IllegalArgumentException("a composition is taken at least once, not " + weight);
        }
    }
}
