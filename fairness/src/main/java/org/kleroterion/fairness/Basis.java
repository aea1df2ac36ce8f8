package org.kleroterion.fairness;

import java.util.Arrays;

/// The basis of a [DualSimplex]: one variable for each row, and the inverse of their columns.
final class Basis {

    private static final double SMALLEST_PIVOT = 1e-8;

    private final int rows;
    private final Columns columns;
    private final BasisInverse inverse;
    private final int[] basic;
    private int[] position;
    private final double[] image;
    private int pivotsSinceFresh;
    private boolean stale;

    Basis(int rows, Columns columns) {
        this.rows = rows;
        this.columns = columns;
        inverse = new BasisInverse(rows);
        basic = new int[rows];
        position = new int[rows];
        image = new double[rows];
        for (int i = 0; i < rows; i++) {
            basic[i] = i;
            position[i] = i;
        }
    }

    void grow(int capacity) {
        int before = position.length;
        position = Arrays.copyOf(position, capacity);
        Arrays.fill(position, before, capacity, -1);
    }

    /// The variable in this row.
    int variable(int i) {
        return basic[i];
    }

    boolean contains(int j) {
        return position[j] >= 0;
    }

    double[] row(int i) {
        return inverse.row(i);
    }

    /// The exact steepest-edge weight of a row.
    double weight(int i) {
        return inverse.weight(i);
    }

    /// One row of the inverse times a right side.
    double value(int i, double[] right) {
        double[] row = inverse.row(i);
        double sum = 0;
        for (int k = 0; k < rows; k++) {
            sum += row[k] * right[k];
        }
        return sum;
    }

    /// The column of a variable in terms of the basis; the array is overwritten by the next call.
    double[] image(int j) {
        for (int i = 0; i < rows; i++) {
            image[i] = columns.dot(inverse.row(i), j);
        }
        return image;
    }

    /// Exchanges the variable of a row for the one whose image has just been taken.
    void exchange(int r, int entering) {
        inverse.pivot(r, image);
        position[basic[r]] = -1;
        basic[r] = entering;
        position[entering] = r;
        pivotsSinceFresh++;
    }

    /// The column of this variable has changed.
    void columnChanged(int j) {
        stale |= contains(j);
    }

    boolean isFresh() {
        return pivotsSinceFresh == 0 && !stale;
    }

    /// Whether rounding errors of many exchanges may have spoilt the inverse, or it is that of other columns.
    boolean isStale() {
        return stale || pivotsSinceFresh > Math.max(64, rows);
    }

    /// Inverts from scratch: columns enter one by one, each in the free row where it is largest.
    void refresh() {
        int[] entering = Arrays.stream(basic).filter(j -> j >= rows).sorted().toArray();
        boolean[] kept = new boolean[rows];
        for (int j : basic) {
            if (j < rows) {
                kept[j] = true;
            }
            position[j] = -1;
        }
        inverse.reset();
        for (int i = 0; i < rows; i++) {
            basic[i] = i;
        }
        for (int j : entering) {
            image(j);
            int r = largestFreeRow(kept);
            if (r >= 0) {
                inverse.pivot(r, image);
                basic[r] = j;
                kept[r] = true;
            }
        }
        for (int i = 0; i < rows; i++) {
            position[basic[i]] = i;
        }
        pivotsSinceFresh = 0;
        stale = false;
    }

    private int largestFreeRow(boolean[] kept) {
        int best = -1;
        double largest = SMALLEST_PIVOT;
        for (int i = 0; i < rows; i++) {
            if (!kept[i] && Math.abs(image[i]) > largest) {
                largest = Math.abs(image[i]);
                best = i;
            }
        }
        return best;
    }
}
