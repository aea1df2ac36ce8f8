package org.kleroterion.sortition.witness;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;

/// Algorithm 5.5: one round of the beacon, its number and its signature.
///
/// @param signature 48 bytes in lower-case hexadecimal
public record BeaconRound(long round, String signature) {

    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{96}");

    public BeaconRound {
        if (round < 1) {
            throw new IllegalArgumentException("rounds are counted from 1");
        }
        if (!SIGNATURE.matcher(signature).matches()) {
            throw new IllegalArgumentException("the signature of a round has 96 hexadecimal digits");
        }
    }

    public byte[] signatureBytes() {
        return HexFormat.of().parseHex(signature);
    }

    /// What drand publishes as the randomness of the round.
    public Hash randomness() {
        return Sha256.of(signatureBytes());
    }
}
