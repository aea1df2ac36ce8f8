package org.kleroterion.cli.witness;

import java.time.Duration;
import java.time.Instant;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.BeaconChain;

/// The public chain *quicknet* of the League of Entropy: a round every 3 seconds since 23 August 2023.
public final class Quicknet {

    /// As drand publishes it; a test computes the name of the chain from its other parts.
    public static final BeaconChain CHAIN = new BeaconChain(
            Hash.parse("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"),
            "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c"
                    + "8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb"
                    + "5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
            Instant.ofEpochSecond(1_692_803_367L),
            Duration.ofSeconds(3));

    private Quicknet() {}

    /// Whether a chain bears the name of quicknet with another key, start or period.
    static boolean isForgedBy(BeaconChain chain) {
        return chain.hash().equals(CHAIN.hash()) && !chain.equals(CHAIN);
    }
}
