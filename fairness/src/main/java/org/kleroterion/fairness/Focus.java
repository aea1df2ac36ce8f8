package org.kleroterion.fairness;

import java.util.Arrays;

/// The variables of a [DualSimplex] that may move for now; all others stay at their bounds.
///
/// Every pass of the simplex goes over these alone, so a program of many columns is searched at the price of a few.
final class Focus {

    private int[] variables = new int[0];
    private int count;
    private double[] activityOfOthers;
    private boolean everything = true;

    Focus(int rows) {
        activityOfOthers = new double[rows];
    }

    int count() {
        return count;
    }

    /// The variables in focus, ascending, the first [#count] entries.
    int[] variables() {
        return variables;
    }

    /// What the variables out of focus take from the rows.
    double[] activityOfOthers() {
        return activityOfOthers;
    }

    /// Sees that everything is in focus, unless it was narrowed.
    void include(int all) {
        if (everything && count != all) {
            variables = new int[all];
            Arrays.setAll(variables, j -> j);
            count = all;
        }
    }

    void widen() {
        everything = true;
        count = 0;
        activityOfOthers = new double[activityOfOthers.length];
    }

    /// @param chosen ascending
    void narrow(int[] chosen, int itsCount, double[] others) {
        everything = false;
        variables = chosen;
        count = itsCount;
        activityOfOthers = others;
    }
}
