package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rows joined into households.
final class Homes {

    private final int[] before;

    Homes(int rows) {
        before = new int[rows];
        for (int row = 0; row < rows; row++) {
            before[row] = row;
        }
    }

    void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        before[second] = first;
    }

    boolean together(int one, int other) {
        return root(one) == root(other);
    }

    /// A number from 1 for each household of two rows or more, by first row; 0 for the others.
    List<Integer> numbers() {
        int[] size = new int[before.length];
        for (int row = 0; row < before.length; row++) {
            size[root(row)]++;
        }
        Map<Integer, Integer> numberOf = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (int row = 0; row < before.length; row++) {
            int home = root(row);
            if (size[home] > 1) {
                numberOf.putIfAbsent(home, numberOf.size() + 1);
            }
            numbers.add(numberOf.getOrDefault(home, 0));
        }
        return numbers;
    }

    /// The first row of a household, the way there shortened.
    private int root(int row) {
        int root = row;
        while (before[root] != root) {
            root = before[root];
        }
        int at = row;
        while (before[at] != root) {
            int next = before[at];
            before[at] = root;
            at = next;
        }
        return root;
    }
}
