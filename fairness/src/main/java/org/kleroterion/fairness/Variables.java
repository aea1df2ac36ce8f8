package org.kleroterion.fairness;

import java.util.Arrays;

/// The variables of a [DualSimplex]: what they may be, what they count for, and what they are.
///
/// This class owns its arrays; only the simplex and its parts write to them.
final class Variables {

    int count;
    double[] lower;
    double[] upper;
    double[] cost;
    double[] value;
    double[] reduced;

    /// Whether a variable that is not basic rests at its upper bound.
    boolean[] atUpper;

    Variables(int count) {
        this.count = count;
        lower = new double[count];
        upper = new double[count];
        cost = new double[count];
        value = new double[count];
        reduced = new double[count];
        atUpper = new boolean[count];
    }

    boolean isFull() {
        return count == lower.length;
    }

    int add(double low, double high, double itsCost) {
        int j = count++;
        lower[j] = low;
        upper[j] = high;
        cost[j] = itsCost;
        return j;
    }

    void grow(int capacity) {
        lower = Arrays.copyOf(lower, capacity);
        upper = Arrays.copyOf(upper, capacity);
        cost = Arrays.copyOf(cost, capacity);
        value = Arrays.copyOf(value, capacity);
        reduced = Arrays.copyOf(reduced, capacity);
        atUpper = Arrays.copyOf(atUpper, capacity);
    }

    /// How far a variable is outside its bounds; not above zero if it is inside.
    double infeasibility(int j) {
        return Math.max(lower[j] - value[j], value[j] - upper[j]);
    }

    /// Puts a variable that is not basic at the bound that its reduced cost prefers, or leaves it at its own.
    void rest(int j) {
        if (reduced[j] > 0) {
            atUpper[j] = true;
        } else if (reduced[j] < 0) {
            atUpper[j] = false;
        }
        value[j] = atUpper[j] ? upper[j] : lower[j];
    }
}
