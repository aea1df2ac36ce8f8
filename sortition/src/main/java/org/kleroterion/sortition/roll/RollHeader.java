package org.kleroterion.sortition.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The first line of a file, understood: its layout, and where each kept column stands.
final class RollHeader {

    private static final int ABSENT = -1;

    private final RollLayout layout;
    private final List<String> names;
    private final Map<RollColumn, Integer> positions = new EnumMap<>(RollColumn.class);

    /// @param names of the columns as written; all that the layout keeps are among them
    RollHeader(RollLayout layout, List<String> names) {
        this.layout = layout;
        this.names = List.copyOf(names);
        for (int at = 0; at < names.size(); at++) {
            int position = at;
            layout.named(names.get(at)).flatMap(RollLayout.Column::use).ifPresent(use -> positions.put(use, position));
        }
    }

    RollLayout layout() {
        return layout;
    }

    int size() {
        return names.size();
    }

    boolean has(RollColumn column) {
        return positions.containsKey(column);
    }

    /// Position of a column that the layout keeps, from 0.
    int position(RollColumn column) {
        return positions.getOrDefault(column, ABSENT);
    }

    /// The name of a column as the file writes it.
    String name(RollColumn column) {
        return name(position(column));
    }

    /// The name of the column at a position, or the position counted from 1 if there is no such column.
    String name(int position) {
        return position >= 0 && position < names.size() ? names.get(position) : Integer.toString(position + 1);
    }
}
