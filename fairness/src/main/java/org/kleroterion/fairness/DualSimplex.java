package org.kleroterion.fairness;

import java.math.BigInteger;

/// Maximises a linear function over a box cut by rows, when every variable and every row has two finite bounds.
///
/// With everything boxed, any basis becomes dual feasible by putting each variable at the bound that its reduced cost
/// prefers; so one algorithm, the dual simplex with long steps and exact steepest-edge weights, serves after any change
/// of bounds, costs or columns, and starts from the last basis. Variables `0 … rows-1` are the rows themselves
/// (`y = A·x`), the others the columns in the order of their addition. Java's arithmetic is strict, so the same calls
/// give the same basis on every machine.
final class DualSimplex {

    enum Outcome {
        OPTIMAL,
        INFEASIBLE
    }

    private static final double FEASIBLE = 1e-9;
    private static final double AGREES = 1e-8;
    private static final double CLEARLY = 1e-5;
    private static final double TRUSTED_PIVOT = 1e-5;

    final int rows;
    private final Watch watch;
    private final Columns columns;
    private final Variables variables;
    private final Basis basis;
    private final Focus focus;
    private final LongStep longStep;
    private long pivots;

    DualSimplex(int rows, Watch watch) {
        this.rows = rows;
        this.watch = watch;
        columns = new Columns(rows);
        variables = new Variables(rows);
        basis = new Basis(rows, columns);
        focus = new Focus(rows);
        longStep = new LongStep(rows, columns, variables, basis, focus);
    }

    /// Adds a column and answers its variable.
    int addColumn(int[] rowsOfColumn, double[] values, double low, double high, double itsCost) {
        if (variables.isFull()) {
            int capacity = 2 * variables.count + 16;
            columns.grow(capacity);
            variables.grow(capacity);
            basis.grow(capacity);
            longStep.grow(capacity);
        }
        int j = variables.add(low, high, itsCost);
        columns.set(j, rowsOfColumn, values);
        return j;
    }

    /// Replaces the entries of a column; the basis is inverted anew at the next [#solve].
    void replaceColumn(int j, int[] rowsOfColumn, double[] values) {
        columns.set(j, rowsOfColumn, values);
        basis.columnChanged(j);
    }

    void bound(int j, double low, double high) {
        variables.lower[j] = low;
        variables.upper[j] = high;
    }

    void cost(int j, double itsCost) {
        variables.cost[j] = itsCost;
    }

    double lower(int j) {
        return variables.lower[j];
    }

    double upper(int j) {
        return variables.upper[j];
    }

    double value(int j) {
        return variables.value[j];
    }

    boolean isBasic(int j) {
        return basis.contains(j);
    }

    /// The reduced cost; of a row variable it is the multiplier of the row in `cost·x = Σ multiplier·y + Σ reduced·x`.
    double reduced(int j) {
        return variables.reduced[j];
    }

    /// The variable in this row of the basis.
    int basic(int i) {
        return basis.variable(i);
    }

    /// The value of the basic variable of a row for another right side of the rows.
    double basicValue(int i, double[] right) {
        return basis.value(i, right);
    }

    /// Takes a multiple of a basic column, whose entries are whole numbers, from the right side of the rows.
    void subtractBasic(int i, BigInteger times, BigInteger[] right) {
        columns.subtractFrom(right, basis.variable(i), times);
    }

    double objective() {
        double sum = 0;
        for (int j = 0; j < variables.count; j++) {
            sum += variables.cost[j] * variables.value[j];
        }
        return sum;
    }

    long pivots() {
        return pivots;
    }

    /// Lets only the wanted columns move until [#widen]: the others stay at the bound where they rest. Rows and basic
    /// columns may always move.
    ///
    /// @param wanted by column, not by variable
    void narrow(boolean[] wanted) {
        int[] chosen = new int[variables.count];
        double[] others = new double[rows];
        int count = 0;
        for (int j = 0; j < variables.count; j++) {
            if (j < rows || wanted[j - rows] || basis.contains(j)) {
                chosen[count++] = j;
            } else {
                variables.value[j] = variables.atUpper[j] ? variables.upper[j] : variables.lower[j];
                columns.addTo(others, j, -variables.value[j]);
            }
        }
        focus.narrow(chosen, count, others);
    }

    /// Lets every variable move again.
    void widen() {
        focus.widen();
    }

    /// Lets a variable rest at its lower bound while it is neither basic nor in focus.
    void restLow(int j) {
        variables.atUpper[j] = false;
    }

    Outcome solve() {
        focus.include(variables.count);
        if (basis.isStale()) {
            basis.refresh();
        }
        start();
        long limit = pivots + 10_000L + 20L * variables.count;
        while (true) {
            if (pivots > limit) {
                throw new LostPrecision("the simplex goes round in circles");
            }
            int leaving = mostInfeasible();
            if (leaving < 0) {
                if (basis.isFresh() || rowsAgree()) {
                    return Outcome.OPTIMAL;
                }
                basis.refresh();
                start();
                continue;
            }
            if ((pivots & 31) == 0) {
                watch.tick();
            }
            Step step = step(leaving);
            if (step == Step.NONE) {
                return Outcome.INFEASIBLE;
            }
            if (step == Step.UNTRUSTED || basis.isStale()) {
                basis.refresh();
                start();
            }
        }
    }

    /// Whether the rows are still what the columns make them; rounding errors of many pivots may have parted them.
    private boolean rowsAgree() {
        double[] activity = focus.activityOfOthers().clone();
        int[] chosen = focus.variables();
        for (int k = rows; k < focus.count(); k++) {
            int j = chosen[k];
            if (variables.value[j] != 0) {
                columns.addTo(activity, j, -variables.value[j]);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (Math.abs(activity[i] - variables.value[i]) > AGREES) {
                return false;
            }
        }
        return true;
    }

    /// Recomputes reduced costs, the bounds at which variables rest, and the basic values.
    private void start() {
        price();
        double[] residual = focus.activityOfOthers().clone();
        int[] chosen = focus.variables();
        for (int k = 0; k < focus.count(); k++) {
            int j = chosen[k];
            if (!basis.contains(j)) {
                variables.rest(j);
                if (variables.value[j] != 0) {
                    columns.addTo(residual, j, -variables.value[j]);
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            variables.value[basis.variable(i)] = basis.value(i, residual);
        }
    }

    /// Reduced costs of the present basis for the present costs.
    void price() {
        double[] multiplier = new double[rows];
        for (int i = 0; i < rows; i++) {
            double c = variables.cost[basis.variable(i)];
            if (c != 0) {
                double[] row = basis.row(i);
                for (int k = 0; k < rows; k++) {
                    multiplier[k] += c * row[k];
                }
            }
        }
        int[] chosen = focus.variables();
        for (int k = 0; k < focus.count(); k++) {
            int j = chosen[k];
            variables.reduced[j] = basis.contains(j) ? 0 : variables.cost[j] - columns.dot(multiplier, j);
        }
    }

    private int mostInfeasible() {
        int worst = -1;
        double worstMeasure = 0;
        for (int i = 0; i < rows; i++) {
            double excess = variables.infeasibility(basis.variable(i));
            if (excess > FEASIBLE) {
                double measure = excess * excess / basis.weight(i);
                if (measure > worstMeasure) {
                    worstMeasure = measure;
                    worst = i;
                }
            }
        }
        return worst;
    }

    private enum Step {
        DONE,
        NONE,
        UNTRUSTED
    }

    /// One long step: the basic variable of row `r` leaves at the bound that it violates.
    private Step step(int r) {
        int leaving = basis.variable(r);
        boolean rises = variables.value[leaving] < variables.lower[leaving];
        int entering = longStep.entering(r, rises);
        if (entering < 0) {
            return !basis.isFresh() && longStep.slope() < CLEARLY ? Step.UNTRUSTED : Step.NONE;
        }
        if (longStep.pivot() < TRUSTED_PIVOT && !basis.isFresh()) {
            return Step.UNTRUSTED;
        }
        double[] shift = longStep.shift();
        if (shift != null) {
            for (int i = 0; i < rows; i++) {
                variables.value[basis.variable(i)] += basis.value(i, shift);
            }
        }
        exchange(r, entering, rises);
        return Step.DONE;
    }

    private void exchange(int r, int entering, boolean rises) {
        int leaving = basis.variable(r);
        double[] image = basis.image(entering);
        double target = rises ? variables.lower[leaving] : variables.upper[leaving];
        double move = (variables.value[leaving] - target) / image[r];
        for (int i = 0; i < rows; i++) {
            variables.value[basis.variable(i)] -= move * image[i];
        }
        variables.value[entering] += move;
        variables.value[leaving] = target;
        double[] pivotRow = longStep.pivotRow();
        double theta = variables.reduced[entering] / pivotRow[entering];
        int[] chosen = focus.variables();
        for (int k = 0; k < focus.count(); k++) {
            int j = chosen[k];
            variables.reduced[j] -= theta * pivotRow[j];
        }
        variables.reduced[entering] = 0;
        variables.reduced[leaving] = -theta;
        variables.atUpper[leaving] = !rises;
        basis.exchange(r, entering);
        pivots++;
    }
}
