package org.kleroterion.sortition.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Reads a table of some thousands of rows whole, with commas or semicolons, and reports what is broken at its line.
public final class CsvTableReader {

    /// A cell with more line breaks than this is a quote that was never closed.
    private static final int MOST_BREAKS = 16;

    private final String file;
    private final Problems problems;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private long lastLine;

    private CsvTableReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Reads a table; a broken row is a problem and the others are read all the same.
    ///
    /// @param file the name by which problems call it
    /// @return nothing if there is no header to go by
    public static Optional<CsvTable> read(String file, byte[] bytes, Problems problems) {
        return new TableBytes(file, bytes)
                .text(problems)
                .flatMap(text -> new CsvTableReader(file, problems).table(text));
    }

    private Optional<CsvTable> table(String text) {
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Optional<Character> separator = separator(firstLine);
        if (separator.isEmpty()) {
            problems.add(Problem.error("CSV-107", Place.line(file, 1), "value", firstLine.strip()));
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator.get())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(TableBytes.LARGEST)
                .ofCsvRecord(text)) {
            reader.forEach(this::take);
        } catch (CsvParseException broken) {
            problems.add(Problem.error("CSV-108", Place.line(file, lastLine + 1)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return header.isEmpty() ? Optional.empty() : Optional.of(new CsvTable(file, header, rows));
    }

    /// Nothing if neither a comma nor a semicolon separates anything, but a tab or a bar does.
    private static Optional<Character> separator(String line) {
        long commas = line.chars().filter(c -> c == ',').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        if (commas + semicolons == 0 && line.chars().anyMatch(c -> c == '\t' || c == '|')) {
            return Optional.empty();
        }
        return Optional.of(semicolons > commas ? ';' : ',');
    }

    private void take(CsvRecord record) {
        long line = record.getStartingLineNumber();
        List<String> cells = record.getFields().stream().map(String::strip).toList();
        lastLine = line + breaks(record.getFields());
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            header = cells;
        } else if (lastLine - line > MOST_BREAKS) {
            problems.add(Problem.error("CSV-108", Place.line(file, line)));
        } else {
            fit(cells, line).ifPresent(fitting -> rows.add(new CsvTable.Row(line, fitting)));
        }
    }

    private static long breaks(List<String> cells) {
        return cells.stream()
                .mapToLong(cell -> cell.lines().count())
                .filter(lines -> lines > 1)
                .map(lines -> lines - 1)
                .sum();
    }

    /// The cells if they are as many as the columns; empty ones too many are what a spreadsheet leaves.
    private Optional<List<String>> fit(List<String> cells, long line) {
        int columns = header.size();
        if (cells.size() >= columns
                && cells.subList(columns, cells.size()).stream().allMatch(String::isEmpty)) {
            return Optional.of(cells.subList(0, columns));
        }
        problems.add(Problem.error(
                "CSV-109",
                Place.line(file, line),
                "fields",
                Integer.toString(cells.size()),
                "columns",
                Integer.toString(columns)));
        return Optional.empty();
    }
}
