package org.kleroterion.sortition.witness;

/// Verifies that a round's signature is the one of its chain.
@FunctionalInterface
public interface BeaconCheck {

    Answer check(BeaconChain chain, BeaconRound round);

    /// What the check found.
    sealed interface Answer {
        record Valid() implements Answer {}

        record Invalid(String reason) implements Answer {}

        /// Nothing could be said.
        record Unavailable(String reason) implements Answer {}
    }

    /// Answers that nothing here can verify a pairing.
    static BeaconCheck none() {
        return (chain, round) -> new Answer.Unavailable("nothing here verifies a BLS signature");
    }
}
