package org.kleroterion.cli.witness;

import org.kleroterion.sortition.witness.Witnesses;

/// The checks of witnesses that this program can make, all of them without a network.
public final class LocalWitnesses {

    private LocalWitnesses() {}

    public static Witnesses all() {
        return Witnesses.none();
    }
}
