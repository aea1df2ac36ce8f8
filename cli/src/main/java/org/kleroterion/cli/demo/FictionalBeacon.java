package org.kleroterion.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.kleroterion.cli.witness.RoundMessage;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconRound;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/// A beacon that is invented: its key is made from a public sentence, so anyone can sign any round in advance, and
/// nothing that it says proves anything.
///
/// Its rounds verify as those of a real chain do; the name of the chain, read as ASCII, says what it is.
public final class FictionalBeacon {

    private static final String NAME = "FICTIONAL BEACON PROVES NOTHING.";
    private static final String PUBLIC_SENTENCE = "kleroterion: the key of the fictional beacon is no secret";

    private final SecretKey key = new SecretKey();
    private final BeaconChain chain;

    public FictionalBeacon() {
        key.keygen(Sha256.of(PUBLIC_SENTENCE.getBytes(StandardCharsets.UTF_8)).bytes());
        chain = new BeaconChain(
                Hash.of(NAME.getBytes(StandardCharsets.US_ASCII)),
                HexFormat.of().formatHex(new P2(key).compress()),
                Instant.parse("2020-01-01T00:00:00Z"),
                Duration.ofSeconds(3));
    }

    public BeaconChain chain() {
        return chain;
    }

    /// Signs a round, past or to come.
    public BeaconRound round(long number) {
        P1 signature =
                new P1().hash_to(RoundMessage.of(number), RoundMessage.DOMAIN).sign_with(key);
        return new BeaconRound(number, HexFormat.of().formatHex(signature.compress()));
    }
}
