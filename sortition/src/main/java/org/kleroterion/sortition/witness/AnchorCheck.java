package org.kleroterion.sortition.witness;

import java.time.Instant;
import java.util.List;
import org.kleroterion.sortition.encoding.Hash;

/// Verifies an RFC 3161 token: that a trusted authority saw a hash, and when.
@FunctionalInterface
public interface AnchorCheck {

    /// @param token the bytes of a `TimeStampToken` or of a whole `TimeStampResp`
    /// @param witnessed the SHA-256 that the token must be about
    /// @param authorities SHA-256 of the certificates that are trusted
    Answer check(byte[] token, Hash witnessed, List<Hash> authorities);

    /// What the check found.
    sealed interface Answer {
        record Witnessed(Instant time) implements Answer {}

        record Refused(String reason) implements Answer {}

        /// Nothing could be said.
        record Unavailable(String reason) implements Answer {}
    }

    /// Answers that nothing here can read a token.
    static AnchorCheck none() {
        return (token, witnessed, authorities) -> new Answer.Unavailable("nothing here reads tokens of time");
    }
}
