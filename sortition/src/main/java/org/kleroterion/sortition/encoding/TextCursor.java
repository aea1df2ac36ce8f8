package org.kleroterion.sortition.encoding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the keys of a canonical text in their order; each method takes the next line and refuses any other key.
public final class TextCursor {

    private final List<CanonicalText.Line> lines;
    private int at;

    private TextCursor(List<CanonicalText.Line> lines) {
        this.lines = lines;
    }

    /// Starts at the first line, which must be `kind = 1`.
    ///
    /// @throws MalformedText if the bytes are not a canonical text of this kind
    public static TextCursor open(byte[] bytes, String kind) {
        TextCursor cursor = start(bytes);
        cursor.version(kind);
        return cursor;
    }

    public static TextCursor start(byte[] bytes) {
        return new TextCursor(CanonicalText.parse(bytes).lines());
    }

    /// Takes the line that names the kind of text and the version of the specification, `1`.
    public void version(String kind) {
        String version = text(kind);
        if (!version.equals("1")) {
            throw new MalformedText("version " + version + " of " + kind + " is not known, only 1");
        }
    }

    public String text(String key) {
        if (!atKey(key)) {
            String found = at < lines.size() ? "'" + lines.get(at).key() + "'" : "the end";
            throw new MalformedText("line " + (at + 1) + ": '" + key + "' expected, " + found + " found");
        }
        return lines.get(at++).value();
    }

    /// Takes the next line if it has this key.
    public Optional<String> optional(String key) {
        return atKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /// Takes all next lines that have this key.
    public <T> List<T> all(String key, Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        while (atKey(key)) {
            values.add(read(key, reading));
        }
        return values;
    }

    /// Takes the next line and reads its value, whose reading may refuse it by an `IllegalArgumentException`.
    public <T> T read(String key, Function<String, T> reading) {
        String value = text(key);
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException refused) {
            throw new MalformedText("line " + at + ": '" + value + "' is no value of '" + key + "'");
        }
    }

    public long number(String key) {
        return read(key, TextCursor::number0);
    }

    public Hash hash(String key) {
        return read(key, Hash::parse);
    }

    public Instant time(String key) {
        return read(key, TextCursor::instant);
    }

    public LocalDate date(String key) {
        return read(key, LocalDate::parse);
    }

    /// Refuses a text that goes on.
    public void end() {
        if (at < lines.size()) {
            throw new MalformedText("line " + (at + 1) + ": the text should end before '"
                    + lines.get(at).key() + "'");
        }
    }

    /// A number without sign or leading zero.
    public static long number0(String text) {
        long number = Long.parseLong(text);
        if (number < 0 || !Long.toString(number).equals(text)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /// A time in UTC, to the second, in its one spelling.
    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)
                || !instant.truncatedTo(ChronoUnit.SECONDS).equals(instant)) {
            throw new IllegalArgumentException(text);
        }
        return instant;
    }

    private boolean atKey(String key) {
        return at < lines.size() && lines.get(at).key().equals(key);
    }
}
