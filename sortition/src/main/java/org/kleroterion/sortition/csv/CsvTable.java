package org.kleroterion.sortition.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.Place;

/// A table as its file has it: a header and rows with the line on which each begins.
///
/// Cells are without outer spaces; a row has as many cells as the header.
///
/// @param file the name by which problems call it
public record CsvTable(String file, List<String> header, List<Row> rows) {

    /// @param line counted from 1
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// The positions of the columns of this name, without regard to case and outer spaces.
    public List<Integer> columns(String name) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (fold(header.get(column)).equals(fold(name))) {
                found.add(column);
            }
        }
        return found;
    }

    public Place place(Row row, int column) {
        return new Place(file, row.line(), header.get(column));
    }

    /// One spelling for texts that differ only by case, by outer spaces or by the composition of accents.
    public static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
