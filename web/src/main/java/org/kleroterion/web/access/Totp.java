package org.kleroterion.web.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// Codes of six figures that change every half-minute (RFC 6238), as telephones compute them.
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);

    /// As long as the hash that RFC 4226 computes with: 160 bits.
    private static final int SECRET = 20;

    /// A telephone's clock may be half a minute fast or slow.
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The secret as it is typed into a telephone: letters and figures, without padding.
    static String typed(byte[] secret) {
        return Base32.toBase32String(secret).replace("=", "");
    }

    /// The half-minute whose code it is, if it is that of now, of the one before or of the one after.
    static Optional<Long> step(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()))
                        .equals(code))
                .boxed()
                .findFirst();
    }

    static String code(byte[] secret, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP)
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError("any bytes are a key of HMAC", impossible);
        }
    }
}
