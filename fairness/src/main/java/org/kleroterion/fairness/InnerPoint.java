package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// Average members well inside the relaxation: no rule is tight that need not be.
///
/// The average of points that make each rule as small and as large as it can be. On the way it is found which rules
/// always hold with equality.
final class InnerPoint {

    private static final double SAME = 1e-7;

    private final PanelRows panel;
    private final DualSimplex simplex;
    private final double[] sum;
    private int points;
    private final boolean[] fixedRow;
    private final boolean[] fixedType;

    /// @param chances of a lottery in which nobody is left out who need not be
    InnerPoint(PanelRows panel, List<Fraction> chances, Watch watch) {
        this.panel = panel;
        simplex = new DualSimplex(panel.rows, watch);
        fixedRow = new boolean[panel.rows];
        fixedType = new boolean[panel.types];
        sum = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            double[] ones = new double[panel.rowsOf[t].length];
            Arrays.fill(ones, 1);
            boolean possible = !chances.get(t).isZero();
            simplex.addColumn(panel.rowsOf[t], ones, 0, possible ? panel.people[t] : 0, 0);
            fixedType[t] = !possible;
            sum[t] = LevelChance.nearly(chances.get(t)) * panel.people[t];
        }
        points = 1;
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r], panel.upper[r]);
        }
        spreadRows();
        spreadTypes();
    }

    private void spreadRows() {
        for (int r = 0; r < panel.rows; r++) {
            fixedRow[r] = panel.lower[r] == panel.upper[r] || least(r, 1) > -least(r, -1) - SAME;
        }
    }

    /// Types who are on every panel whole in all points so far.
    private void spreadTypes() {
        List<Integer> full = new ArrayList<>();
        for (int t = 0; t < panel.types; t++) {
            if (!fixedType[t] && sum[t] > (panel.people[t] - SAME) * points) {
                full.add(t);
            }
        }
        for (int t : full) {
            fixedType[t] = least(panel.rows + t, 1) > panel.people[t] - SAME;
        }
    }

    /// The least of `sign` times a variable.
    private double least(int variable, int sign) {
        simplex.cost(variable, -sign);
        if (simplex.solve() == DualSimplex.Outcome.INFEASIBLE) {
            throw new LostPrecision("the relaxation has lost its own points");
        }
        simplex.cost(variable, 0);
        for (int t = 0; t < panel.types; t++) {
            sum[t] += simplex.value(panel.rows + t);
        }
        points++;
        return sign * simplex.value(variable);
    }

    double[] members() {
        return Arrays.stream(sum).map(s -> s / points).toArray();
    }

    /// All rules but those that hold with equality because others do.
    boolean[] independentRows() {
        boolean[] independent = new boolean[panel.rows];
        List<double[]> basis = new ArrayList<>();
        for (int r = 0; r < panel.rows; r++) {
            independent[r] = !fixedRow[r] || extend(basis, entries(r));
        }
        return independent;
    }

    private double[] entries(int row) {
        double[] entries = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            entries[t] = !fixedType[t] && Arrays.binarySearch(panel.rowsOf[t], row) >= 0 ? 1 : 0;
        }
        return entries;
    }

    /// Adds what is new in a vector, if anything is.
    private static boolean extend(List<double[]> basis, double[] vector) {
        double before = dot(vector, vector);
        for (double[] known : basis) {
            double along = dot(vector, known);
            Arrays.setAll(vector, i -> vector[i] - along * known[i]);
        }
        double left = dot(vector, vector);
        if (left <= 1e-9 * before) {
            return false;
        }
        double length = Math.sqrt(left);
        Arrays.setAll(vector, i -> vector[i] / length);
        return basis.add(vector);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /// Whether a rule holds with equality on every lottery.
    boolean isFixedRow(int row) {
        return fixedRow[row];
    }

    /// Whether all or none of a type are on every panel.
    boolean isFixedType(int type) {
        return fixedType[type];
    }
}
