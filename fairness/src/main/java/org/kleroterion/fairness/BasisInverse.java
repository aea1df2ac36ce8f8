package org.kleroterion.fairness;

import java.util.Arrays;

/// The inverse of the basis of a [DualSimplex], dense, row by row.
///
/// Rows are few (one for each rule of a panel), which is why a dense inverse is both the simplest and, at this size,
/// the fastest form.
final class BasisInverse {

    private final int size;
    private final double[][] row;

    BasisInverse(int size) {
        this.size = size;
        row = new double[size][size];
        reset();
    }

    /// The inverse of the basis of all row variables: the unit matrix.
    void reset() {
        for (int i = 0; i < size; i++) {
            Arrays.fill(row[i], 0);
            row[i][i] = 1;
        }
    }

    double[] row(int i) {
        return row[i];
    }

    /// Exchanges the column at `position` for the one whose image under this inverse is `image`.
    void pivot(int position, double[] image) {
        double[] pivotRow = row[position];
        double factor = 1 / image[position];
        for (int k = 0; k < size; k++) {
            pivotRow[k] *= factor;
        }
        for (int i = 0; i < size; i++) {
            double multiple = image[i];
            if (i != position && multiple != 0) {
                double[] target = row[i];
                for (int k = 0; k < size; k++) {
                    target[k] -= multiple * pivotRow[k];
                }
            }
        }
    }

    /// The squared length of a row: the exact steepest-edge weight.
    double weight(int i) {
        double sum = 0;
        for (double value : row[i]) {
            sum += value * value;
        }
        return sum;
    }
}
