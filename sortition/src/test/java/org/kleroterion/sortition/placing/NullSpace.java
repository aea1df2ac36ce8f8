package org.kleroterion.sortition.placing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The null space of a table of panels and columns, modulo a large prime.
final class NullSpace {

    private static final long PRIME = 2_147_483_647;

    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final int columns;

    private NullSpace(int columns) {
        this.columns = columns;
    }

    /// @param panels the columns that each panel holds
    static NullSpace of(List<List<Integer>> panels, int columns) {
        NullSpace space = new NullSpace(columns);
        for (List<Integer> panel : panels) {
            long[] row = new long[columns];
            panel.forEach(column -> row[column] = 1);
            space.add(row);
        }
        return space;
    }

    /// What each vector of a basis has at a column.
    List<Long> coordinates(int column) {
        int row = pivots.indexOf(column);
        List<Long> coordinates = new ArrayList<>();
        for (int free = 0; free < columns; free++) {
            if (!pivots.contains(free)) {
                coordinates.add(row >= 0 ? rows.get(row)[free] : free == column ? PRIME - 1 : 0L);
            }
        }
        return coordinates;
    }

    /// Keeps the rows reduced: each pivot stands alone in its column.
    private void add(long[] row) {
        for (int at = 0; at < rows.size(); at++) {
            subtract(row, rows.get(at), row[pivots.get(at)]);
        }
        int pivot = 0;
        while (pivot < columns && row[pivot] == 0) {
            pivot++;
        }
        if (pivot == columns) {
            return;
        }
        scale(row, inverse(row[pivot]));
        for (long[] other : rows) {
            subtract(other, row, other[pivot]);
        }
        rows.add(row);
        pivots.add(pivot);
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int column = 0; times != 0 && column < from.length; column++) {
            from[column] = Math.floorMod(from[column] - times * row[column], PRIME);
        }
    }

    private static void scale(long[] row, long factor) {
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column] * factor % PRIME;
        }
    }

    private static long inverse(long value) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }
}
