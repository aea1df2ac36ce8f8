package org.kleroterion.fairness;

import org.jspecify.annotations.Nullable;

/// The ratio test of the dual simplex: which variable takes the place of the one that leaves.
///
/// Boxed variables whose reduced cost changes sign on the way flip to their other bound, and the way goes on.
final class LongStep {

    private static final double SMALLEST_PIVOT = 1e-8;
    private static final double NOTHING = 1e-9;

    private final int rows;
    private final Columns columns;
    private final Variables variables;
    private final Basis basis;
    private final Focus focus;
    private Breakpoints breakpoints;
    private double[] pivotRow;
    private double slope;
    private double @Nullable [] shift;

    LongStep(int rows, Columns columns, Variables variables, Basis basis, Focus focus) {
        this.rows = rows;
        this.columns = columns;
        this.variables = variables;
        this.basis = basis;
        this.focus = focus;
        breakpoints = new Breakpoints(rows);
        pivotRow = new double[rows];
    }

    void grow(int capacity) {
        breakpoints = new Breakpoints(capacity);
        pivotRow = new double[capacity];
    }

    /// The variable that enters when that of row `r` leaves at the bound that it violates, or -1 if none can.
    int entering(int r, boolean rises) {
        fillPivotRow(basis.row(r));
        collect(rises);
        slope = variables.infeasibility(basis.variable(r));
        double nothing = NOTHING * Math.max(1, slope);
        shift = null;
        while (!breakpoints.isEmpty()) {
            int j = breakpoints.first();
            slope -= breakpoints.firstPivot() * (variables.upper[j] - variables.lower[j]);
            if (slope < 0 || (slope <= nothing && breakpoints.isLast())) {
                return j;
            }
            flip(j);
            breakpoints.removeFirst();
        }
        return -1;
    }

    /// What is left of the infeasibility once everything has flipped.
    double slope() {
        return slope;
    }

    /// The size of the pivot of the variable that enters.
    double pivot() {
        return breakpoints.firstPivot();
    }

    double[] pivotRow() {
        return pivotRow;
    }

    /// What the flips take from the rows, or null if nothing flipped.
    double @Nullable [] shift() {
        return shift;
    }

    private void fillPivotRow(double[] row) {
        int[] chosen = focus.variables();
        for (int k = 0; k < focus.count(); k++) {
            int j = chosen[k];
            pivotRow[j] = basis.contains(j) || variables.lower[j] == variables.upper[j] ? 0 : columns.dot(row, j);
        }
    }

    private void collect(boolean rises) {
        breakpoints.clear();
        int[] chosen = focus.variables();
        for (int k = 0; k < focus.count(); k++) {
            int j = chosen[k];
            double alpha = rises ? pivotRow[j] : -pivotRow[j];
            if (variables.atUpper[j] ? alpha > SMALLEST_PIVOT : alpha < -SMALLEST_PIVOT) {
                breakpoints.add(j, Math.abs(variables.reduced[j] / alpha), alpha);
            }
        }
        breakpoints.order();
    }

    private void flip(int j) {
        double[] moved = shift == null ? new double[rows] : shift;
        double target = variables.atUpper[j] ? variables.lower[j] : variables.upper[j];
        columns.addTo(moved, j, variables.value[j] - target);
        variables.atUpper[j] = !variables.atUpper[j];
        variables.value[j] = target;
        shift = moved;
    }
}
