package org.kleroterion.sortition.roll;

import java.io.IOException;
import java.util.List;

/// Finds what separates the fields of a file: the candidate that is most frequent in its first line.
final class Separator {

    private static final int FIRST_LINE = 8192;
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');

    private Separator() {}

    /// Tells the lexer the separator; false if it is none of `;` and `,`, which is added to the problems.
    static boolean choose(RecordLexer lexer, RollProblems problems) throws IOException {
        byte[] head = lexer.peek(FIRST_LINE);
        char likeliest = ';';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int count = count(head, candidate);
            if (count > most) {
                most = count;
                likeliest = candidate;
            }
        }
        lexer.separateBy((byte) likeliest);
        if (likeliest == '\t' || likeliest == '|') {
            problems.error("ROLL-110", 1, "", "value", likeliest == '\t' ? "TAB" : "|");
            return false;
        }
        return true;
    }

    private static int count(byte[] head, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (byte b : head) {
            if (!quoted && (b == '\n' || b == '\r')) {
                break;
            }
            quoted ^= b == '"';
            count += !quoted && b == candidate ? 1 : 0;
        }
        return count;
    }
}
