package org.kleroterion.sortition.encoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/// Algorithm 1.1: frames. Fields are written one after the other, each behind its length as 8 bytes big-endian, the
/// first being the tag, so that two lists of fields never share an encoding.
///
/// Integers are 8 bytes big-endian and texts are UTF-8. A `Fields` is filled, hashed once and thrown away.
public final class Fields {

    private static final String PREFIX = "kleroterion/1/";

    private byte[] buffer = new byte[192];
    private int length;

    private Fields() {}

    /// Starts a list of fields under a tag: one tag for each use of a hash, without the prefix `kleroterion/1/`.
    public static Fields tagged(String tag) {
        return new Fields().text(PREFIX + tag);
    }

    /// Starts a list of fields that is not hashed under a tag: the data of a leaf.
    public static Fields untagged() {
        return new Fields();
    }

    public Fields number(long value) {
        frame(8);
        putLong(value);
        return this;
    }

    public Fields text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public Fields hash(Hash value) {
        return bytes(value.bytes());
    }

    public Fields bytes(byte[] value) {
        frame(value.length);
        System.arraycopy(value, 0, buffer, length, value.length);
        length += value.length;
        return this;
    }

    /// The frames themselves.
    public byte[] encoded() {
        return Arrays.copyOf(buffer, length);
    }

    /// Algorithm 1.2: `H(tag, f1, …, fn)`, the SHA-256 of the frames.
    public Hash sha256() {
        MessageDigest digest = Sha256.digest();
        digest.update(buffer, 0, length);
        return Hash.of(digest.digest());
    }

    /// The HMAC-SHA-256 of the frames under a secret key.
    public Hash hmac(SecretKey key) {
        Mac mac = key.mac();
        mac.update(buffer, 0, length);
        return Hash.of(mac.doFinal());
    }

    private void frame(int size) {
        ensure(8 + size);
        putLong(size);
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + more, 2 * buffer.length));
        }
    }

    private void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (value >>> shift);
        }
    }
}
