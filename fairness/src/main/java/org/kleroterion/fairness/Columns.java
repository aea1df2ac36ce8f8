package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;

/// The columns of a [DualSimplex], sparse. Variables `0 … rows-1` are the rows themselves, with a single 1; the others
/// enter with the opposite sign, so that `row − Σ entry·column = 0`.
final class Columns {

    private final int rows;
    private int[][] index;
    private double[][] value;

    Columns(int rows) {
        this.rows = rows;
        index = new int[rows][];
        value = new double[rows][];
    }

    void grow(int capacity) {
        index = Arrays.copyOf(index, capacity);
        value = Arrays.copyOf(value, capacity);
    }

    void set(int j, int[] rowsOfColumn, double[] values) {
        index[j] = rowsOfColumn;
        value[j] = values;
    }

    double dot(double[] vector, int j) {
        if (j < rows) {
            return vector[j];
        }
        int[] where = index[j];
        double[] what = value[j];
        double sum = 0;
        for (int k = 0; k < where.length; k++) {
            sum -= what[k] * vector[where[k]];
        }
        return sum;
    }

    /// Adds a multiple of a column to a vector.
    void addTo(double[] vector, int j, double times) {
        if (j < rows) {
            vector[j] += times;
            return;
        }
        int[] where = index[j];
        double[] what = value[j];
        for (int k = 0; k < where.length; k++) {
            vector[where[k]] -= times * what[k];
        }
    }

    /// Takes a multiple of a column whose entries are whole numbers from a vector.
    void subtractFrom(BigInteger[] vector, int j, BigInteger times) {
        if (j < rows) {
            vector[j] = vector[j].subtract(times);
            return;
        }
        for (int k = 0; k < index[j].length; k++) {
            int r = index[j][k];
            vector[r] = vector[r].add(times.multiply(BigInteger.valueOf((long) value[j][k])));
        }
    }
}
