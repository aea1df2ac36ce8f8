package org.kleroterion.sortition.encoding;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Thirty-two secret bytes from the system's generator, given as an argument: the key of a commune or of a volunteer.
///
/// It never prints itself. Not safe for use by several threads at once.
public final class SecretKey {

    private final byte[] bytes;
    private final Mac mac;

    private SecretKey(byte[] bytes) {
        this.bytes = bytes;
        this.mac = macUnder(bytes);
    }

    /// @throws IllegalArgumentException unless there are 32 bytes
    public static SecretKey of(byte[] bytes) {
        if (bytes.length != Hash.LENGTH) {
            throw new IllegalArgumentException("a secret key has 32 bytes, not " + bytes.length);
        }
        return new SecretKey(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    Mac mac() {
        return mac;
    }

    private static Mac macUnder(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a secret key";
    }
}
