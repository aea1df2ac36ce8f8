package org.kleroterion.sortition.encoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Algorithm 1.4: canonical text. Lines `key = value`, each ended by one LF, keys in the order of their kind of text,
/// no blank line, no comment, no optional space.
///
/// One content has one text: what is read and written again must be the same bytes, or it is refused.
public record CanonicalText(List<Line> lines) {

    /// One line; the same key may stand on several.
    public record Line(String key, String value) {

        public Line {
            if (!key.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("'" + key + "' is not a key");
            }
            if (value.isEmpty() || !value.equals(value.strip()) || value.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
                throw new IllegalArgumentException("'" + value + "' is not a value on one line");
            }
        }
    }

    public CanonicalText {
        lines = List.copyOf(lines);
    }

    public static Writer writer() {
        return new Writer();
    }

    /// Writes lines in the order in which they are given.
    public static final class Writer {
        private final List<Line> lines = new ArrayList<>();

        private Writer() {}

        public Writer line(String key, String value) {
            lines.add(new Line(key, value));
            return this;
        }

        public Writer line(String key, long value) {
            return line(key, Long.toString(value));
        }

        public CanonicalText text() {
            return new CanonicalText(lines);
        }
    }

    /// Splits a text into its lines.
    ///
    /// @throws IllegalArgumentException with the line number, where the text is not canonical
    public static CanonicalText parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int equals = line.indexOf(" = ");
            if (line.isEmpty() && number > 1) {
                break;
            }
            if (equals < 0) {
                throw new IllegalArgumentException("line " + number + ": '" + line + "' is not 'key = value'");
            }
            lines.add(new Line(line.substring(0, equals), line.substring(equals + 3)));
        }
        CanonicalText parsed = new CanonicalText(lines);
        if (!java.util.Arrays.equals(parsed.bytes(), bytes)) {
            throw new IllegalArgumentException("line " + number + ": the text is not in its canonical form");
        }
        return parsed;
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    public Hash sha256() {
        return Sha256.of(bytes());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.key()).append(" = ").append(line.value()).append('\n');
        }
        return text.toString();
    }
}
