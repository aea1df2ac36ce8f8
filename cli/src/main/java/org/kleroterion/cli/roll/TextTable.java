package org.kleroterion.cli.roll;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// A table of a label and figures: the label to the left, the figures to the right of their columns.
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(List.copyOf(header));
    }

    /// @param cells as many as the header has
    void row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells in another table");
        }
        rows.add(List.copyOf(cells));
    }

    void print(PrintStream out) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder(row.getFirst());
        line.repeat(' ', widths.getFirst() - row.getFirst().length());
        for (int column = 1; column < row.size(); column++) {
            line.repeat(' ', 2 + widths.get(column) - row.get(column).length()).append(row.get(column));
        }
        return line.toString();
    }
}
