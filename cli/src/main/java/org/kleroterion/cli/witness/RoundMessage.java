package org.kleroterion.cli.witness;

import java.nio.ByteBuffer;
import org.kleroterion.sortition.encoding.Sha256;

/// What a beacon signs for a round: SHA-256 of its number as 8 bytes big-endian.
public final class RoundMessage {

    /// The domain of the hash to G1 (RFC 9380, ciphersuite `BLS12381G1_XMD:SHA-256_SSWU_RO_`).
    public static final String DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

    private RoundMessage() {}

    public static byte[] of(long round) {
        return Sha256.of(ByteBuffer.allocate(Long.BYTES).putLong(round).array()).bytes();
    }
}
