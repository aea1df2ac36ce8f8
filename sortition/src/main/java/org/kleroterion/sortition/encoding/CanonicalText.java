package org.kleroterion.sortition.encoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Algorithm 1.4: canonical text. Lines `key = value`, each ended by one LF, keys in the order of their kind of text,
/// no blank line, no comment, no optional space.
///
/// One content has one text: what is read and written again must be the same bytes, or it is refused.
public record CanonicalText(List<Line> lines) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    /// One line; the same key may stand on several.
    public record Line(String key, String value) {

        public Line {
            if (!KEY.matcher(key).matches()) {
                throw new MalformedText("'" + key + "' is not a key");
            }
            if (value.isEmpty()
                    || isSpace(value.codePointAt(0))
                    || isSpace(value.codePointBefore(value.length()))
                    || value.chars().anyMatch(Character::isISOControl)) {
                throw new MalformedText(
                        "the value of '" + key + "' is empty or has spaces or controls around or in it");
            }
        }
    }

    /// White space of any script, the no-break space included.
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
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

        public Writer line(String key, Object value) {
            lines.add(new Line(key, value.toString()));
            return this;
        }

        public Writer lines(String key, List<?> values) {
            values.forEach(value -> line(key, value));
            return this;
        }

        public CanonicalText text() {
            return new CanonicalText(lines);
        }
    }

    /// Splits a text into its lines.
    ///
    /// @throws MalformedText with the line number, where the text is not canonical
    public static CanonicalText parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.endsWith("\n")) {
            throw new MalformedText("the last line has no end. Maybe the file is cut short.");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            int equals = line.indexOf(" = ");
            if (equals < 0) {
                throw new MalformedText("line " + (lines.size() + 1) + ": '" + line + "' is not 'key = value'");
            }
            lines.add(new Line(line.substring(0, equals), line.substring(equals + 3)));
        }
        CanonicalText parsed = new CanonicalText(lines);
        if (!Arrays.equals(parsed.bytes(), bytes)) {
            throw new MalformedText("the text is not in its canonical form. Maybe it is not UTF-8.");
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
