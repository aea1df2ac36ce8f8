package org.kleroterion.fairness.table.csv;

import java.util.List;

/// The tables and how often people change between them.
///
/// @param sizes the seats of each table
record TableRoom(List<Integer> sizes, int rounds) {
    TableRoom {
        sizes = List.copyOf(sizes);
    }
}
