package org.kleroterion.sortition.placing;

import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.BeaconRound;

/// The value that orders compositions and deals persons.
public record PlacingSeed(Hash value) {

    /// Algorithm 8.2: placing seed. The round is the first at or after
    /// `placing-beacon` of the plan: nobody chooses it, and nobody knows it when the pool is sealed.
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
