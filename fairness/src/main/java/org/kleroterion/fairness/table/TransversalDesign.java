package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rounds in which people meet again as little as possible, made by arithmetic.
///
/// Person (i, a) is the a-th of column i, as many to a column as there are tables. In round b they sit at table
/// a + b·mᵢ. Two of different columns meet in round b if a - a' = b·(mⱼ - mᵢ): once at most if the differences can
/// be divided by. Two of one column never meet, but in one last round where columns are as long as tables. Where
/// there are more columns than slopes, those who share a slope meet in every round, and nobody else meets
/// twice: with more seats at a table than tables no plan repeats less. See Colbourn and Dinitz, *Handbook of
/// Combinatorial Designs*, III.3, on transversal designs; MacNeish 1922 on products.
final class TransversalDesign {

    private final int people;
    private final int tables;
    private final int columns;
    private final Ring ring;

    private TransversalDesign(int people, int tables) {
        this.people = people;
        this.tables = tables;
        columns = (people + tables - 1) / tables;
        ring = new Ring(tables);
    }

    /// As many rounds as arithmetic gives, `most` at most; for each the table of
    /// each point.
    ///
    /// Points 0 to the number of tables - 1 are the column that sits at the same table in every round. Sizes
    /// differ by one at most in each round; which tables are the larger ones may change.
    static Optional<int[][]> rounds(int people, int tables, int most) {
        if (tables < 2 || people < tables) {
            return Optional.empty();
        }
        int[][] found = new TransversalDesign(people, tables).rounds(most);
        return found.length == 0 ? Optional.empty() : Optional.of(found);
    }

    private int[][] rounds(int most) {
        List<int[]> rounds = new ArrayList<>();
        if (columns <= ring.smallestField()) {
            for (int b = 0; b < tables && rounds.size() < most; b++) {
                rounds.add(round(b, true));
            }
            if (people == tables * tables && rounds.size() < most) {
                rounds.add(columnsAsTables());
            }
        } else if (columns <= ring.largestField() || ring.isField()) {
            for (int b = 0; b < ring.largestField() && rounds.size() < most; b++) {
                rounds.add(round(ring.inLargest(b), false));
            }
        }
        return rounds.toArray(int[][]::new);
    }

    private int[] round(int b, boolean everywhere) {
        int[] table = new int[people];
        for (int point = 0; point < people; point++) {
            int column = point / tables;
            int slope = everywhere ? ring.everywhere(column) : ring.inLargest(column % ring.largestField());
            table[point] = ring.along(point % tables, b, slope);
        }
        return table;
    }

    private int[] columnsAsTables() {
        int[] table = new int[people];
        for (int point = 0; point < people; point++) {
            table[point] = point / tables;
        }
        return table;
    }
}
