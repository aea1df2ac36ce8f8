package org.kleroterion.sortition.encoding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Algorithm 1.5: canonical table. CSV as in RFC 4180, a header, commas, LF, quotes only where they are needed.
///
/// @param rows each with as many fields as the header
public record CanonicalTable(List<String> header, List<List<String>> rows) {

    public CanonicalTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// Reads a table and refuses it unless it is written as it would be written again.
    ///
    /// @throws MalformedText with the line, if it is not canonical or the header is another
    public static CanonicalTable parse(byte[] bytes, List<String> header) {
        CanonicalTable table = parse(bytes);
        if (!table.header().equals(header)) {
            throw new MalformedText("the header should be " + String.join(",", header));
        }
        return table;
    }

    /// Reads a table whatever its header.
    ///
    /// @throws MalformedText with the line, if it is not canonical
    public static CanonicalTable parse(byte[] bytes) {
        List<List<String>> rows = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException refused) {
            throw new MalformedText("the table cannot be read: " + refused.getMessage());
        }
        return of(rows, bytes);
    }

    private static CanonicalTable of(List<List<String>> rows, byte[] bytes) {
        if (rows.isEmpty()) {
            throw new MalformedText("the table is empty: not even a header");
        }
        for (int line = 1; line < rows.size(); line++) {
            if (rows.get(line).size() != rows.getFirst().size()) {
                throw new MalformedText(
                        "line " + (line + 1) + " has " + rows.get(line).size() + " fields, not "
                                + rows.getFirst().size());
            }
        }
        CanonicalTable table = new CanonicalTable(rows.getFirst(), rows.subList(1, rows.size()));
        if (!Arrays.equals(table.bytes(), bytes)) {
            throw new MalformedText("the table is not in its canonical form");
        }
        return table;
    }

    public byte[] bytes() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Hash sha256() {
        return Sha256.of(bytes());
    }
}
