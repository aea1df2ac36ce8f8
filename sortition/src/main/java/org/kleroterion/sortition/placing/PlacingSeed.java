package org.kleroterion.sortition.placing;

import java.time.Duration;
import java.time.Instant;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconRound;

/// The value that orders compositions and deals persons.
public record PlacingSeed(Hash value) {

    private static final Duration DELAY = Duration.ofHours(1);

    /// The round that places the persons, given when the pool seal was first anchored.
    public static long round(BeaconChain chain, Instant anchored) {
        return chain.firstRoundFrom(anchored.plus(DELAY));
    }

    /// Algorithm 8.2: placing seed. Nobody knows it before the pool is sealed and its hour has passed.
    ///
    /// @param poolSeal SHA-256 of the pool seal
    public static PlacingSeed of(Hash poolSeal, BeaconRound beacon) {
        return new PlacingSeed(Fields.tagged("placing")
                .hash(poolSeal)
                .number(beacon.round())
                .bytes(beacon.signatureBytes())
                .sha256());
    }

    /// Algorithm 8.8: without a record. The seed of a lottery that is no public draw: whoever holds the files can
    /// repeat it, and whoever can change them can change it.
    ///
    /// @param pool SHA-256 of the table of people
    /// @param quotas SHA-256 of the table of quotas
    public static PlacingSeed withoutRecord(Hash pool, Hash quotas, int size) {
        return new PlacingSeed(Fields.tagged("not a public draw")
                .hash(pool)
                .hash(quotas)
                .number(size)
                .sha256());
    }
}
