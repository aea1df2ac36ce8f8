package org.kleroterion.sortition.witness;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.kleroterion.sortition.encoding.Hash;

/// A drand chain whose rounds come at fixed times (scheme `bls-unchained-g1-rfc9380`).
///
/// @param publicKey 96 bytes in lower-case hexadecimal
/// @param genesis time of round 1, to the second
/// @param period between two rounds, whole seconds
public record BeaconChain(Hash hash, String publicKey, Instant genesis, Duration period) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{192}");

    public BeaconChain {
        if (!KEY.matcher(publicKey).matches()) {
            throw new IllegalArgumentException("the public key of a beacon has 192 hexadecimal digits");
        }
        if (period.toSeconds() < 1
                || isFraction(period)
                || !genesis.truncatedTo(ChronoUnit.SECONDS).equals(genesis)) {
            throw new IllegalArgumentException("genesis and period of a beacon are whole seconds");
        }
    }

    /// When a round comes: `genesis + (round − 1) · period`.
    public Instant timeOf(long round) {
        return genesis.plus(period.multipliedBy(round - 1));
    }

    /// The first round at or after a time; round 1 before genesis.
    public long firstRoundFrom(Instant time) {
        Duration late = Duration.between(genesis, time);
        long seconds = late.toSeconds() + (isFraction(late) ? 1 : 0);
        return seconds <= 0 ? 1 : Math.ceilDiv(seconds, period.toSeconds()) + 1;
    }

    private static boolean isFraction(Duration duration) {
        return !duration.truncatedTo(ChronoUnit.SECONDS).equals(duration);
    }
}
