package org.kleroterion.sortition.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// The bytes of a file as text: UTF-8 with or without a byte order mark, else Windows-1252.
final class TableBytes {

    static final int LARGEST = 64 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String file;
    private final byte[] bytes;

    TableBytes(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// The text, or nothing after a problem that leaves nothing to read.
    Optional<String> text(Problems problems) {
        Optional<String> fault = fault();
        if (fault.isPresent()) {
            problems.add(Problem.error(fault.get(), Place.file(file), "bytes", Integer.toString(bytes.length)));
            return Optional.empty();
        }
        long nul = lineOfNul();
        if (nul > 0) {
            problems.add(Problem.error("CSV-105", Place.line(file, nul)));
            return Optional.empty();
        }
        String text = decoded();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Optional<String> fault() {
        if (bytes.length > LARGEST) {
            return Optional.of("CSV-106");
        }
        if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
            return Optional.of("CSV-102");
        }
        if (starts(0x25, 0x50, 0x44, 0x46)) {
            return Optional.of("CSV-103");
        }
        if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) {
            return Optional.of("CSV-104");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank() ? Optional.of("CSV-101") : Optional.empty();
    }

    private boolean starts(int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != first[at]) {
                return false;
            }
        }
        return true;
    }

    private long lineOfNul() {
        long line = 1;
        for (byte b : bytes) {
            if (b == 0) {
                return line;
            }
            line += b == '\n' ? 1 : 0;
        }
        return 0;
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
