package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;

/// Judges Nash chances by full enumeration: no panel is worth more than the average one, and Newton's method among the
/// lotteries over the panels that are worth as much goes nowhere else.
final class NashOracle {

    private static final double TIGHT = 1e-6;

    private final List<double[]> panels = new ArrayList<>();
    private final int possible;

    NashOracle(int persons, List<boolean[]> all) {
        boolean[] seen = new boolean[persons];
        for (boolean[] panel : all) {
            double[] row = new double[persons];
            for (int i = 0; i < persons; i++) {
                row[i] = panel[i] ? 1 : 0;
                seen[i] |= panel[i];
            }
            panels.add(row);
        }
        int count = 0;
        for (boolean one : seen) {
            count += one ? 1 : 0;
        }
        possible = count;
    }

    /// How much more than the average the most valuable panel is worth, as a share.
    double excess(double[] chance) {
        return panels.stream().mapToDouble(panel -> worth(panel, chance)).max().orElseThrow() / possible - 1;
    }

    /// The optimum among the lotteries over the tight panels.
    double[] optimumNear(double[] start) {
        List<double[]> tight = panels.stream()
                .filter(panel -> Math.abs(worth(panel, start) / possible - 1) < TIGHT)
                .toList();
        List<double[]> basis = basis(tight);
        double[] chance = start.clone();
        for (int step = 0; step < 30; step++) {
            double[][] matrix = new double[basis.size()][basis.size()];
            double[] right = new double[basis.size()];
            for (int a = 0; a < basis.size(); a++) {
                for (int i = 0; i < chance.length; i++) {
                    if (chance[i] > 0) {
                        right[a] += basis.get(a)[i] / chance[i];
                        for (int b = 0; b <= a; b++) {
                            matrix[a][b] += basis.get(a)[i] * basis.get(b)[i] / (chance[i] * chance[i]);
                        }
                    }
                }
            }
            double[] along = new SymmetricSystem(matrix).solve(right);
            for (int a = 0; a < basis.size(); a++) {
                for (int i = 0; i < chance.length; i++) {
                    chance[i] += along[a] * basis.get(a)[i];
                }
            }
        }
        return chance;
    }

    private static double worth(double[] panel, double[] chance) {
        double worth = 0;
        for (int i = 0; i < panel.length; i++) {
            worth += panel[i] > 0 ? 1 / chance[i] : 0;
        }
        return worth;
    }

    private static List<double[]> basis(List<double[]> tight) {
        List<double[]> basis = new ArrayList<>();
        for (double[] panel : tight) {
            double[] direction = panel.clone();
            for (int i = 0; i < direction.length; i++) {
                direction[i] -= tight.getFirst()[i];
            }
            for (double[] known : basis) {
                double along = dot(direction, known);
                for (int i = 0; i < direction.length; i++) {
                    direction[i] -= along * known[i];
                }
            }
            double length = Math.sqrt(dot(direction, direction));
            if (length > 1e-9) {
                for (int i = 0; i < direction.length; i++) {
                    direction[i] /= length;
                }
                basis.add(direction);
            }
        }
        return basis;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
