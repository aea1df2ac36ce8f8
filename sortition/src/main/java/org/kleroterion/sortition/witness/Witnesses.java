package org.kleroterion.sortition.witness;

/// The two checks that this module is given from outside.
public record Witnesses(BeaconCheck beacon, AnchorCheck anchors) {

    /// Both answer that they are unavailable.
    public static Witnesses none() {
        return new Witnesses(BeaconCheck.none(), AnchorCheck.none());
    }
}
