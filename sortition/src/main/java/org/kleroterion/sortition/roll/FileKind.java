package org.kleroterion.sortition.roll;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises by its first bytes a file that is no text table, whatever its name says.
final class FileKind {

    private FileKind() {}

    /// The code of the problem, or nothing if the bytes may begin a table.
    static Optional<String> problem(byte[] head) {
        if (head.length == 0) {
            return Optional.of("ROLL-101");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("ROLL-102");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("ROLL-103");
        }
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") || alternatesWithNull(head)) {
            return Optional.of("ROLL-104");
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of("ROLL-106");
        }
        return isMarkup(start) ? Optional.of("ROLL-105") : Optional.empty();
    }

    static boolean hasUtf8Mark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
    }

    /// UTF-16 without its mark: every other byte of plain letters is zero.
    private static boolean alternatesWithNull(byte[] head) {
        return head.length >= 4 && ((head[0] == 0 && head[2] == 0) || (head[1] == 0 && head[3] == 0));
    }

    private static boolean isMarkup(String start) {
        int at = start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < start.length() && start.charAt(at) <= ' ') {
            at++;
        }
        return at < start.length() && start.charAt(at) == '<';
    }
}
