package org.kleroterion.fairness;

/// Solves symmetric positive semidefinite systems by Cholesky; an equation that follows from earlier ones is left out.
final class SymmetricSystem {

    static final double DEPENDENT = 1e-11;

    /// What a diagonal that rounding has eaten is replaced by, where no equation depends on others.
    private static final double LEAST = 1e-15;

    private final int size;
    private final double[][] factor;
    private final boolean[] skipped;

    /// @param matrix its lower triangle is read, and overwritten
    SymmetricSystem(double[][] matrix) {
        this(matrix, DEPENDENT);
    }

    /// @param dependent the share of its diagonal at which an equation is left out; with 0 none is
    SymmetricSystem(double[][] matrix, double dependent) {
        size = matrix.length;
        factor = matrix;
        skipped = new boolean[size];
        for (int i = 0; i < size; i++) {
            double diagonal = factor[i][i];
            for (int j = 0; j <= i; j++) {
                double sum = factor[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (j == i) {
                    skipped[i] = diagonal == 0 || (dependent > 0 && sum <= dependent * diagonal);
                    factor[i][i] = skipped[i] ? 1 : Math.sqrt(Math.max(sum, LEAST * diagonal));
                } else {
                    factor[i][j] = skipped[j] ? 0 : sum / factor[j][j];
                }
            }
        }
    }

    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] = skipped[i] ? 0 : x[i] / factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] = skipped[i] ? 0 : x[i] / factor[i][i];
        }
        return x;
    }
}
