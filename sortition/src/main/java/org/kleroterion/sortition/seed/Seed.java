package org.kleroterion.sortition.seed;

import org.kleroterion.sortition.encoding.Hash;

/// The public random value from which all tickets come.
public record Seed(Hash value) {

    @Override
    public String toString() {
        return value.hex();
    }
}
