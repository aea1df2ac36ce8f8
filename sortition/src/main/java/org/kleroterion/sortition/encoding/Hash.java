package org.kleroterion.sortition.encoding;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/// Thirty-two bytes: a SHA-256 hash, a salt or a tag. Ordered as an unsigned big-endian integer.
public final class Hash implements Comparable<Hash> {

    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException unless there are 32 bytes
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// Reads 64 lower-case hexadecimal digits; no other spelling is accepted, so that one hash has one text.
    ///
    /// @throws IllegalArgumentException on any other text
    public static Hash parse(String hex) {
        if (hex.length() != 2 * LENGTH
                || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("'" + hex + "' is not 64 lower-case hexadecimal digits");
        }
        return new Hash(HEX.parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    /// Algorithm 1.3: `uniform(h, m)`, the hash as a 256-bit unsigned integer modulo `m`, for 1 ≤ m ≤ 2^32.
    ///
    /// The bias is under 2^-224.
    public long uniform(long m) {
        if (m < 1 || m > 1L << 32) {
            throw new IllegalArgumentException("the modulus must be between 1 and 2^32, not " + m);
        }
        return new BigInteger(1, bytes).mod(BigInteger.valueOf(m)).longValueExact();
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
