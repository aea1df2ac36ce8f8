package org.kleroterion.sortition.roll;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;

/// Turns the bytes of a field into clean text: form NFC, no outer white space, single inner spaces.
///
/// A roll repeats the same names and streets; what was decoded lately is given again, which saves time and memory.
final class TextCache {

    private static final int SLOTS = 1 << 15;
    private static final int ENDS = 8;

    private final byte[][] keys = new byte[SLOTS][];
    private final String[] texts = new String[SLOTS];

    /// The field in form NFC, its white space reduced to single inner spaces, without its quotes.
    String text(byte[] bytes, int from, int to, Charset charset) {
        if (from == to) {
            return "";
        }
        int slot = slot(bytes, from, to);
        byte[] key = keys[slot];
        if (key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
            return texts[slot];
        }
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        texts[slot] = clean(raw(bytes, from, to, charset));
        return texts[slot];
    }

    /// The field as written, without its quotes.
    static String raw(byte[] bytes, int from, int to, Charset charset) {
        if (from == to || bytes[from] != '"') {
            return new String(bytes, from, to - from, charset);
        }
        return new String(bytes, from + 1, to - from - 2, charset).replace("\"\"", "\"");
    }

    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean plain = true;
        boolean space = false;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                space = !clean.isEmpty();
                continue;
            }
            if (space) {
                clean.append(' ');
                space = false;
            }
            plain &= c < '\u0300';
            clean.append(c);
        }
        return plain ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// The ends of a field and its length are enough to spread names and streets.
    private static int slot(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int at = from; at < Math.min(to, from + ENDS); at++) {
            hash = 31 * hash + bytes[at];
        }
        for (int at = Math.max(from, to - ENDS); at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
}
