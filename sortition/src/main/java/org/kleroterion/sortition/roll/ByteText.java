package org.kleroterion.sortition.roll;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out how a file writes its letters: UTF-8 or Windows-1252, and whether it keeps to it.
///
/// The first byte above 127 decides: a file in which it begins a character of UTF-8 is UTF-8, else Windows-1252.
final class ByteText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private enum Encoding {
        UNDECIDED,
        UTF_8,
        WINDOWS_1252
    }

    private Encoding encoding = Encoding.UNDECIDED;
    private boolean damaged;

    void fixUtf8() {
        encoding = Encoding.UTF_8;
    }

    Charset charset() {
        return encoding == Encoding.WINDOWS_1252 ? WINDOWS : StandardCharsets.UTF_8;
    }

    void beginRecord() {
        damaged = false;
    }

    /// Whether the record holds what is left of letters converted twice or wrongly: `Ã©`, `�`, or unprintable ones.
    boolean looksDamaged() {
        return damaged;
    }

    /// How many bytes the character at a byte above 127 has, or 0 if the encoding of the file has no such character.
    int characterLength(byte[] bytes, int at, int end) {
        int utf8 = utf8Length(bytes, at, end);
        if (encoding == Encoding.UNDECIDED) {
            encoding = utf8 > 0 ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
        }
        if (encoding == Encoding.UTF_8) {
            damaged |= utf8 > 0 && isWreck(bytes, at, end);
            return utf8;
        }
        return utf8 > 0 || isUnassigned(bytes[at]) ? 0 : 1;
    }

    private static boolean isUnassigned(byte b) {
        return switch (b & 0xff) {
            case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> true;
            default -> false;
        };
    }

    /// Length of a well-formed sequence of UTF-8 (Unicode, table 3-7), or 0.
    private static int utf8Length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > end) {
            return 0;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return isInRange(first, bytes[at + 1] & 0xff) ? length : 0;
    }

    /// No overlong form, no surrogate, nothing above U+10FFFF.
    private static boolean isInRange(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }

    private static boolean isWreck(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        if (first == 0xc2) {
            return second < 0xa0;
        }
        if (first == 0xc3 && (second == 0x83 || second == 0x82)) {
            return at + 2 < end && (bytes[at + 2] & 0xff) == 0xc2;
        }
        return first == 0xef && second == 0xbf && (bytes[at + 2] & 0xff) == 0xbd;
    }
}
