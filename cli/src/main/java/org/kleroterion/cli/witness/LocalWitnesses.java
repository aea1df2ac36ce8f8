package org.kleroterion.cli.witness;

import org.kleroterion.cli.command.Messages;
import org.kleroterion.sortition.witness.Witnesses;

/// The checks of witnesses that this program can make, all of them without a network.
public final class LocalWitnesses {

    private LocalWitnesses() {}

    /// @param messages the language in which they give their reasons
    public static Witnesses in(Messages messages) {
        return new Witnesses(new BlsBeaconCheck(messages), new Rfc3161AnchorCheck(messages));
    }
}
