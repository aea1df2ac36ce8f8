package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;

/// Makes a Nash optimum over panels accurate: Newton's method among the lotteries over the panels that it mixes.
final class NashFace {

    private static final double INDEPENDENT = 1e-9;
    private static final double BETTER = 1e-11;
    private static final int STEPS = 40;

    private final PanelRows panel;
    private final int[] types;
    private final List<int[]> panels;
    private final boolean[] mixed;
    private final double total;

    /// @param mixed which of the panels have a share
    NashFace(PanelRows panel, Possible possible, List<int[]> panels, boolean[] mixed) {
        this.panel = panel;
        this.panels = panels;
        this.mixed = mixed.clone();
        types = possible.types().stream().mapToInt(Integer::intValue).toArray();
        total = possible.people(panel);
    }

    /// The optimum near average members that are nearly optimal.
    double[] polish(double[] near) {
        double[] members = near.clone();
        do {
            newton(members);
        } while (addBetter(members));
        return members;
    }

    private boolean addBetter(double[] members) {
        boolean added = false;
        for (int k = 0; k < mixed.length; k++) {
            double worth = 0;
            for (int t : types) {
                worth += panel.people[t] / members[t] * panels.get(k)[t];
            }
            if (!mixed[k] && worth > total * (1 + BETTER)) {
                mixed[k] = true;
                added = true;
            }
        }
        return added;
    }

    private void newton(double[] members) {
        List<double[]> basis = basis();
        for (int step = 0; step < STEPS && !basis.isEmpty(); step++) {
            double[][] matrix = new double[basis.size()][basis.size()];
            double[] right = new double[basis.size()];
            for (int a = 0; a < basis.size(); a++) {
                double[] direction = basis.get(a);
                for (int i = 0; i < types.length; i++) {
                    double slope = panel.people[types[i]] / members[types[i]];
                    right[a] += direction[i] * slope;
                    for (int b = 0; b <= a; b++) {
                        matrix[a][b] += direction[i] * basis.get(b)[i] * slope / members[types[i]];
                    }
                }
            }
            double[] along = new SymmetricSystem(matrix).solve(right);
            if (!move(members, basis, along)) {
                return;
            }
        }
    }

    /// Answers whether the members have moved by more than a rounding error.
    private boolean move(double[] members, List<double[]> basis, double[] along) {
        double[] moved = new double[types.length];
        double length = 1;
        double greatest = 0;
        for (int i = 0; i < types.length; i++) {
            for (int a = 0; a < along.length; a++) {
                moved[i] += along[a] * basis.get(a)[i];
            }
            double room = members[types[i]];
            length = moved[i] < -0.5 * room ? Math.min(length, -0.5 * room / moved[i]) : length;
            greatest = Math.max(greatest, Math.abs(moved[i]) / room);
        }
        for (int i = 0; i < types.length; i++) {
            members[types[i]] += length * moved[i];
        }
        return greatest > 1e-15;
    }

    /// Orthonormal directions between the mixed panels.
    private List<double[]> basis() {
        List<double[]> basis = new ArrayList<>();
        int @org.jspecify.annotations.Nullable [] first = null;
        for (int k = 0; k < mixed.length; k++) {
            if (mixed[k]) {
                int[] origin = first == null ? panels.get(k) : first;
                first = origin;
                addDirection(basis, panels.get(k), origin);
            }
        }
        return basis;
    }

    private void addDirection(List<double[]> basis, int[] to, int[] from) {
        double[] direction = new double[types.length];
        for (int i = 0; i < types.length; i++) {
            direction[i] = to[types[i]] - from[types[i]];
        }
        for (double[] known : basis) {
            double along = dot(direction, known);
            for (int i = 0; i < types.length; i++) {
                direction[i] -= along * known[i];
            }
        }
        double length = Math.sqrt(dot(direction, direction));
        if (length > INDEPENDENT) {
            for (int i = 0; i < types.length; i++) {
                direction[i] /= length;
            }
            basis.add(direction);
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
