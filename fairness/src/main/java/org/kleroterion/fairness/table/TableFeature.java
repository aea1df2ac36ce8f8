package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.List;

/// A feature of people by which tables are mixed or gathered.
///
/// @param values of each person, the number of their value, from 0
public record TableFeature(String name, Mode mode, List<Integer> values) {

    /// What is wanted of a feature.
    public enum Mode {
        /// At each table each value has its share of the seats, rounded down or up.
        SPREAD,
        /// As few values as possible at each table.
        CLUSTER
    }

    public TableFeature {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("values are counted from 0");
        }
    }

    /// How many values there may be: one more than the greatest.
    public int size() {
        return 1 + values.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    /// How many people have each value.
    public List<Integer> counts() {
        int[] counts = new int[size()];
        values.forEach(value -> counts[value]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
