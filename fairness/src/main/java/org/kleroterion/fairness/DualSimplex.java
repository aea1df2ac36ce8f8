package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private static final double SMALLEST_PIVOT = 1e-8;
    private static final double TRUSTED_PIVOT = 1e-5;

    final int rows;
    private final Watch watch;
    private int variables;
    private final Columns columns;
    private double[] lower;
    private double[] upper;
    private double[] cost;

    private final int[] basic;
    private int[] position;
    private boolean[] atUpper;
    private double[] x;
    private double[] reduced;
    private double[] pivotRow;
    private final BasisInverse inverse;
    private Breakpoints breakpoints;
    private final double[] image;
    private int pivotsSinceFresh;
    private long pivots;

    DualSimplex(int rows, Watch watch) {
        this.rows = rows;
        this.watch = watch;
        variables = rows;
        columns = new Columns(rows);
        lower = new double[rows];
        upper = new double[rows];
        cost = new double[rows];
        basic = new int[rows];
        position = new int[rows];
        atUpper = new boolean[rows];
        x = new double[rows];
        reduced = new double[rows];
        pivotRow = new double[rows];
        inverse = new BasisInverse(rows);
        breakpoints = new Breakpoints(rows);
        image = new double[rows];
        for (int i = 0; i < rows; i++) {
            basic[i] = i;
            position[i] = i;
        }
    }

    /// Adds a column and answers its variable.
    int addColumn(int[] rowsOfColumn, double[] values, double low, double high, double itsCost) {
        if (variables == lower.length) {
            grow(2 * variables + 16);
        }
        int j = variables++;
        columns.set(j, rowsOfColumn, values);
        lower[j] = low;
        upper[j] = high;
        cost[j] = itsCost;
        position[j] = -1;
        return j;
    }

    private void grow(int capacity) {
        columns.grow(capacity);
        lower = Arrays.copyOf(lower, capacity);
        upper = Arrays.copyOf(upper, capacity);
        cost = Arrays.copyOf(cost, capacity);
        position = Arrays.copyOf(position, capacity);
        atUpper = Arrays.copyOf(atUpper, capacity);
        x = Arrays.copyOf(x, capacity);
        reduced = Arrays.copyOf(reduced, capacity);
        pivotRow = Arrays.copyOf(pivotRow, capacity);
        breakpoints = new Breakpoints(capacity);
    }

    /// Replaces the entries of a column; the basis is inverted anew at the next [#solve].
    void replaceColumn(int j, int[] rowsOfColumn, double[] values) {
        columns.set(j, rowsOfColumn, values);
        if (position[j] >= 0) {
            pivotsSinceFresh = Integer.MAX_VALUE;
        }
    }

    void bound(int j, double low, double high) {
        lower[j] = low;
        upper[j] = high;
    }

    void cost(int j, double itsCost) {
        cost[j] = itsCost;
    }

    double lower(int j) {
        return lower[j];
    }

    double upper(int j) {
        return upper[j];
    }

    double value(int j) {
        return x[j];
    }

    boolean isBasic(int j) {
        return position[j] >= 0;
    }

    /// The reduced cost; of a row variable it is the multiplier of the row in `cost·x = Σ multiplier·y + Σ reduced·x`.
    double reduced(int j) {
        return reduced[j];
    }

    /// The variable in this row of the basis.
    int basic(int i) {
        return basic[i];
    }

    /// The value of the basic variable of a row for another right side of the rows.
    double basicValue(int i, double[] right) {
        double[] row = inverse.row(i);
        double sum = 0;
        for (int k = 0; k < rows; k++) {
            sum += row[k] * right[k];
        }
        return sum;
    }

    /// Takes a multiple of a basic column, whose entries are whole numbers, from the right side of the rows.
    void subtractBasic(int i, BigInteger times, BigInteger[] right) {
        columns.subtractFrom(right, basic[i], times);
    }

    double objective() {
        double sum = 0;
        for (int j = 0; j < variables; j++) {
            sum += cost[j] * x[j];
        }
        return sum;
    }

    long pivots() {
        return pivots;
    }

    Outcome solve() {
        refreshIfStale();
        start();
        long limit = pivots + 10_000L + 20L * variables;
        while (true) {
            if (pivots > limit) {
                throw new LostPrecision("the simplex goes round in circles");
            }
            int leaving = mostInfeasible();
            if (leaving < 0) {
                if (pivotsSinceFresh == 0 || rowsAgree()) {
                    return Outcome.OPTIMAL;
                }
                refresh();
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
            if (step == Step.UNTRUSTED || pivotsSinceFresh > refreshInterval()) {
                refresh();
                start();
            }
        }
    }

    /// Whether the rows are still what the columns make them; rounding errors of many pivots may have parted them.
    private boolean rowsAgree() {
        double[] activity = new double[rows];
        for (int j = rows; j < variables; j++) {
            if (x[j] != 0) {
                columns.addTo(activity, j, -x[j]);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (Math.abs(activity[i] - x[i]) > AGREES) {
                return false;
            }
        }
        return true;
    }

    private int refreshInterval() {
        return Math.max(64, rows);
    }

    private void refreshIfStale() {
        if (pivotsSinceFresh > refreshInterval()) {
            refresh();
        }
    }

    /// Recomputes reduced costs, the bounds at which variables rest, and the basic values.
    void start() {
        price();
        rest();
        computeBasicValues();
    }

    /// Reduced costs of the present basis for the present costs.
    void price() {
        double[] multiplier = image;
        Arrays.fill(multiplier, 0);
        for (int i = 0; i < rows; i++) {
            double c = cost[basic[i]];
            if (c != 0) {
                double[] row = inverse.row(i);
                for (int k = 0; k < rows; k++) {
                    multiplier[k] += c * row[k];
                }
            }
        }
        for (int j = 0; j < variables; j++) {
            reduced[j] = position[j] >= 0 ? 0 : cost[j] - columns.dot(multiplier, j);
        }
    }

    private void rest() {
        for (int j = 0; j < variables; j++) {
            if (position[j] < 0) {
                if (reduced[j] > 0) {
                    atUpper[j] = true;
                } else if (reduced[j] < 0) {
                    atUpper[j] = false;
                }
                x[j] = atUpper[j] ? upper[j] : lower[j];
            }
        }
    }

    private void computeBasicValues() {
        double[] residual = new double[rows];
        for (int j = 0; j < variables; j++) {
            if (position[j] < 0 && x[j] != 0) {
                columns.addTo(residual, j, -x[j]);
            }
        }
        for (int i = 0; i < rows; i++) {
            double[] row = inverse.row(i);
            double sum = 0;
            for (int k = 0; k < rows; k++) {
                sum += row[k] * residual[k];
            }
            x[basic[i]] = sum;
        }
    }

    private int mostInfeasible() {
        int worst = -1;
        double worstMeasure = 0;
        for (int i = 0; i < rows; i++) {
            double excess = infeasibility(basic[i]);
            if (excess > FEASIBLE) {
                double measure = excess * excess / inverse.weight(i);
                if (measure > worstMeasure) {
                    worstMeasure = measure;
                    worst = i;
                }
            }
        }
        return worst;
    }

    private double infeasibility(int j) {
        return Math.max(lower[j] - x[j], x[j] - upper[j]);
    }

    private enum Step {
        DONE,
        NONE,
        UNTRUSTED
    }

    /// One long step: the basic variable of row `r` leaves at the bound that it violates, boxed variables whose reduced
    /// cost changes sign on the way flip to their other bound.
    private Step step(int r) {
        int leaving = basic[r];
        boolean rises = x[leaving] < lower[leaving];
        fillPivotRow(r);
        collect(rises);
        double slope = infeasibility(leaving);
        double @Nullable [] shift = null;
        int entering = -1;
        while (!breakpoints.isEmpty()) {
            int j = breakpoints.first();
            double pivot = breakpoints.firstPivot();
            slope -= pivot * (upper[j] - lower[j]);
            if (slope < 0 || (slope <= FEASIBLE && breakpoints.isLast())) {
                entering = j;
                break;
            }
            if (shift == null) {
                shift = new double[rows];
            }
            flip(j, shift);
            breakpoints.removeFirst();
        }
        if (entering < 0) {
            return pivotsSinceFresh > 0 && slope < CLEARLY ? Step.UNTRUSTED : Step.NONE;
        }
        if (breakpoints.firstPivot() < TRUSTED_PIVOT && pivotsSinceFresh > 0) {
            return Step.UNTRUSTED;
        }
        if (shift != null) {
            applyShift(shift);
        }
        exchange(r, entering, rises);
        return Step.DONE;
    }

    private void fillPivotRow(int r) {
        double[] row = inverse.row(r);
        for (int j = 0; j < variables; j++) {
            pivotRow[j] = position[j] >= 0 || lower[j] == upper[j] ? 0 : columns.dot(row, j);
        }
    }

    private void collect(boolean rises) {
        breakpoints.clear();
        for (int j = 0; j < variables; j++) {
            double alpha = rises ? pivotRow[j] : -pivotRow[j];
            if (atUpper[j] ? alpha > SMALLEST_PIVOT : alpha < -SMALLEST_PIVOT) {
                breakpoints.add(j, Math.abs(reduced[j] / alpha), alpha);
            }
        }
        breakpoints.order();
    }

    private void flip(int j, double[] shift) {
        double target = atUpper[j] ? lower[j] : upper[j];
        columns.addTo(shift, j, x[j] - target);
        atUpper[j] = !atUpper[j];
        x[j] = target;
    }

    private void applyShift(double[] shift) {
        for (int i = 0; i < rows; i++) {
            double[] row = inverse.row(i);
            double sum = 0;
            for (int k = 0; k < rows; k++) {
                sum += row[k] * shift[k];
            }
            x[basic[i]] += sum;
        }
    }

    private void exchange(int r, int entering, boolean rises) {
        int leaving = basic[r];
        transform(entering);
        double target = rises ? lower[leaving] : upper[leaving];
        double move = (x[leaving] - target) / image[r];
        for (int i = 0; i < rows; i++) {
            x[basic[i]] -= move * image[i];
        }
        x[entering] += move;
        x[leaving] = target;
        double theta = reduced[entering] / pivotRow[entering];
        for (int j = 0; j < variables; j++) {
            reduced[j] -= theta * pivotRow[j];
        }
        reduced[entering] = 0;
        reduced[leaving] = -theta;
        atUpper[leaving] = !rises;
        inverse.pivot(r, image);
        basic[r] = entering;
        position[entering] = r;
        position[leaving] = -1;
        pivotsSinceFresh++;
        pivots++;
    }

    /// `image` becomes the column of a variable in terms of the basis.
    private void transform(int j) {
        for (int i = 0; i < rows; i++) {
            image[i] = columns.dot(inverse.row(i), j);
        }
    }

    /// Inverts the present basis from scratch: columns enter one by one, each in the free row where it is largest.
    private void refresh() {
        int[] entering = Arrays.stream(basic).filter(j -> j >= rows).sorted().toArray();
        boolean[] kept = new boolean[rows];
        for (int j : basic) {
            if (j < rows) {
                kept[j] = true;
            }
        }
        inverse.reset();
        for (int i = 0; i < rows; i++) {
            basic[i] = i;
        }
        Arrays.fill(position, 0, variables, -1);
        for (int j : entering) {
            transform(j);
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
    }

    private int largestFreeRow(boolean[] kept) {
        int best = -1;
        double largest = 1e-8;
        for (int i = 0; i < rows; i++) {
            if (!kept[i] && Math.abs(image[i]) > largest) {
                largest = Math.abs(image[i]);
                best = i;
            }
        }
        return best;
    }
}
