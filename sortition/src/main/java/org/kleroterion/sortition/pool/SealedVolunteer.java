package org.kleroterion.sortition.pool;

import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.panel.Volunteer;

/// Someone in a pool that is sealed: their key, who they are in the record, and what counts for the panel.
public record SealedVolunteer(SecretKey key, ElectorIndex elector, Volunteer volunteer) {

    /// Algorithm 7.2: numbers. Volunteers are numbered by this hash, which says nothing about who answered first.
    public Hash order() {
        return Fields.tagged("number").bytes(key.bytes()).sha256();
    }

    /// What the tree of the pool holds of the key.
    Hash keyHash() {
        return keyHash(key);
    }

    static Hash keyHash(SecretKey key) {
        return Fields.tagged("key").bytes(key.bytes()).sha256();
    }
}
