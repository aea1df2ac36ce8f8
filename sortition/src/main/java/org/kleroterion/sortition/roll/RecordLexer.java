package org.kleroterion.sortition.roll;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/// Algorithm 2.1: cuts a stream of bytes into the records and fields of a CSV table.
///
/// A CSV library reads a file as one whole: after a broken record it cannot go on, and an unclosed quote swallows the
/// rest. This reader works on one record at a time, inside bounds, names the line where a record broke, and goes on at
/// the next line. Whatever is well formed it reads as RFC 4180 says.
final class RecordLexer {

    /// What [#next] met.
    enum Shape {
        RECORD,
        BLANK,
        UNCLOSED_QUOTE,
        TEXT_AFTER_QUOTE,
        TOO_LONG,
        CONTROL_CHARACTER,
        INVALID_BYTE,
        END
    }

    /// Bytes that a record may have.
    static final int LONGEST = 1 << 16;

    /// Lines that a record may have, by line breaks inside quotes.
    static final int MOST_LINES = 16;

    private static final int MOST_FIELDS = 256;
    private static final byte DELETE = 0x7f;

    private final InputStream stream;
    private final ByteText text = new ByteText();
    private final byte[] buffer = new byte[4 * LONGEST];
    private final int[] from = new int[MOST_FIELDS];
    private final int[] to = new int[MOST_FIELDS];
    private byte separator = ';';
    private int expected;

    private int start;
    private int limit;
    private boolean exhausted;
    private long nextLine = 1;

    private int at;
    private int fields;
    private long line;
    private int lines;
    private boolean ended;
    private int fault;
    private byte faultyByte;

    RecordLexer(InputStream stream) {
        this.stream = stream;
    }

    /// The first bytes, at most `count`, without consuming them.
    byte[] peek(int count) throws IOException {
        fill();
        byte[] head = new byte[Math.min(count, limit - start)];
        System.arraycopy(buffer, start, head, 0, head.length);
        return head;
    }

    /// Jumps over a byte order mark, which also says that the text is UTF-8.
    void skipMark(int bytes) {
        start += bytes;
        text.fixUtf8();
    }

    void separateBy(byte newSeparator) {
        separator = newSeparator;
    }

    /// How many fields a record has. Until it is known, a record has one line.
    void expectFields(int count) {
        expected = count;
    }

    /// Reads the next record. After anything but `RECORD`, `CONTROL_CHARACTER` and `INVALID_BYTE` exactly one line has
    /// been consumed, and the fields mean nothing.
    Shape next() throws IOException {
        fill();
        line = nextLine;
        lines = 1;
        fields = 0;
        fault = -1;
        faultyByte = 0;
        if (start == limit) {
            return Shape.END;
        }
        return scan();
    }

    /// Line on which the record begins.
    long line() {
        return line;
    }

    /// Lines that the record occupies.
    int lines() {
        return lines;
    }

    /// Whether the record is followed by an end of line.
    boolean isEnded() {
        return ended;
    }

    int fields() {
        return fields;
    }

    /// Position of the field where the record broke, from 0, or -1.
    int fault() {
        return fault;
    }

    byte faultyByte() {
        return faultyByte;
    }

    Charset charset() {
        return text.charset();
    }

    /// Whether the record holds characters that look like the wreck of a conversion.
    boolean looksDamaged() {
        return text.looksDamaged();
    }

    byte[] bytes() {
        return buffer;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    boolean isAtEnd() throws IOException {
        fill();
        return start == limit;
    }

    private Shape scan() throws IOException {
        int end = Math.min(limit, start + LONGEST);
        text.beginRecord();
        at = start;
        while (true) {
            from[fields] = at;
            Shape broken = at < end && buffer[at] == '"' ? quoted(end) : plain(end);
            if (broken != Shape.RECORD) {
                return recover(broken);
            }
            to[fields++] = at;
            if (at == end || buffer[at] != separator || fields == MOST_FIELDS) {
                break;
            }
            at++;
        }
        return finish(end);
    }

    private Shape finish(int end) throws IOException {
        boolean atEndOfFile = exhausted && end == limit;
        if (at == end && !atEndOfFile) {
            return recover(lines > 1 ? Shape.UNCLOSED_QUOTE : Shape.TOO_LONG);
        }
        if (fields == MOST_FIELDS && at < end && buffer[at] == separator) {
            return recover(Shape.TOO_LONG);
        }
        if (lines > 1 && fields != expected) {
            return recover(Shape.UNCLOSED_QUOTE);
        }
        boolean blank = fields == 1 && from[0] == to[0];
        ended = at < end;
        start = ended ? afterLineEnd(at) : at;
        nextLine += lines;
        if (fault < 0) {
            return blank ? Shape.BLANK : Shape.RECORD;
        }
        return faultyByte < 0 ? Shape.INVALID_BYTE : Shape.CONTROL_CHARACTER;
    }

    /// Goes to the end of a field that does not begin with a quote.
    private Shape plain(int end) {
        at = plainTo(at, end);
        while (at < end && !isFieldEnd(end)) {
            at += other(end);
            at = plainTo(at, end);
        }
        return Shape.RECORD;
    }

    /// The first position that is no plain ASCII, or a separator, or an end of line.
    private int plainTo(int from, int end) {
        int position = from;
        while (position < end) {
            byte b = buffer[position];
            if (b < ' ' || b == separator || b == DELETE) {
                break;
            }
            position++;
        }
        return position;
    }

    /// Goes behind the closing quote of a field. A field with line breaks and the separators of a whole row has
    /// swallowed a row: its quote was closed by a later, stray one.
    private Shape quoted(int end) {
        int before = lines;
        int opened = at;
        at++;
        while (at < end) {
            at = quotedTo(at, end);
            if (at == end) {
                break;
            }
            byte b = buffer[at];
            if (b == '"') {
                at++;
                if (at == end || buffer[at] != '"') {
                    return closed(opened, lines > before, end);
                }
                at++;
            } else if (b == '\n' || b == '\r') {
                if (expected == 0 || lines == MOST_LINES) {
                    return Shape.UNCLOSED_QUOTE;
                }
                lines++;
                at = afterLineEnd(at);
            } else {
                at += other(end);
            }
        }
        return end == limit || lines > 1 ? Shape.UNCLOSED_QUOTE : Shape.TOO_LONG;
    }

    private Shape closed(int opened, boolean hasLineBreaks, int end) {
        if (hasLineBreaks && separators(opened) >= expected - 1) {
            return Shape.UNCLOSED_QUOTE;
        }
        return isFieldEnd(end) ? Shape.RECORD : Shape.TEXT_AFTER_QUOTE;
    }

    private int separators(int opened) {
        int separators = 0;
        for (int position = opened; position < at; position++) {
            separators += buffer[position] == separator ? 1 : 0;
        }
        return separators;
    }

    /// The first position that is no plain ASCII, or a quote, or an end of line.
    private int quotedTo(int from, int end) {
        int position = from;
        while (position < end) {
            byte b = buffer[position];
            if (b < ' ' || b == '"' || b == DELETE) {
                break;
            }
            position++;
        }
        return position;
    }

    private boolean isFieldEnd(int end) {
        return at == end || buffer[at] == separator || buffer[at] == '\n' || buffer[at] == '\r';
    }

    /// The length of what is neither plain ASCII nor an end: a control character or an encoded character.
    private int other(int end) {
        byte b = buffer[at];
        if (b >= 0) {
            if (b != '\t') {
                blame(b);
            }
            return 1;
        }
        int length = text.characterLength(buffer, at, end);
        if (length > 0) {
            return length;
        }
        blame(b);
        return 1;
    }

    private void blame(byte b) {
        if (fault < 0) {
            fault = fields;
            faultyByte = b;
        }
    }

    /// Gives the record up, and consumes its first line only.
    private Shape recover(Shape broken) throws IOException {
        fault = Math.min(fields, MOST_FIELDS - 1);
        Shape shape = broken == Shape.TEXT_AFTER_QUOTE && lines > 1 ? Shape.UNCLOSED_QUOTE : broken;
        lines = 1;
        int end = start;
        while (!skipsTo(end)) {
            start = limit;
            fill();
            if (start == limit) {
                ended = false;
                break;
            }
            end = start;
        }
        nextLine++;
        return shape;
    }

    /// Looks for the end of the line in the buffer and, if it is there, goes behind it.
    private boolean skipsTo(int position) throws IOException {
        for (int end = position; end < limit; end++) {
            if (buffer[end] == '\n' || buffer[end] == '\r') {
                start = end;
                fill();
                ended = true;
                start = afterLineEnd(start);
                return true;
            }
        }
        return false;
    }

    private int afterLineEnd(int position) {
        boolean two = buffer[position] == '\r' && position + 1 < limit && buffer[position + 1] == '\n';
        return position + (two ? 2 : 1);
    }

    /// Makes sure that a whole record, with the end of its line, is in the buffer if the stream has it.
    private void fill() throws IOException {
        if (exhausted || limit - start > LONGEST + 1) {
            return;
        }
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        start = 0;
        int count = stream.readNBytes(buffer, limit, buffer.length - limit);
        limit += count;
        exhausted = limit < buffer.length;
    }
}
