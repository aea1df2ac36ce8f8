package org.kleroterion.fairness;

/// One step of Newton's method for a sum of functions of single types, softened or held by rules.
final class NewtonStep {

    private final PanelRows panel;
    private final double[] softness;
    private final double[] rowSoftness;
    private final boolean[] used;
    private final double dependent;

    /// @param softness of each type: how far it moves for a slope of 1; 0 if it may not move
    /// @param rowSoftness of each rule likewise; 0 if the rule is an equation
    /// @param used the rules that take part
    /// @param dependent as in [SymmetricSystem]
    NewtonStep(PanelRows panel, double[] softness, double[] rowSoftness, boolean[] used, double dependent) {
        this.panel = panel;
        this.softness = softness;
        this.rowSoftness = rowSoftness;
        this.used = used;
        this.dependent = dependent;
    }

    /// @param slope how the value grows with each type
    /// @param missing what the equations lack
    double[] direction(double[] slope, double[] missing) {
        double[][] matrix = new double[panel.rows][panel.rows];
        double[] right = new double[panel.rows];
        for (int r = 0; r < panel.rows; r++) {
            matrix[r][r] = rowSoftness[r];
            right[r] = used[r] ? -missing[r] : 0;
        }
        for (int t = 0; t < panel.types; t++) {
            for (int r : panel.rowsOf[t]) {
                if (used[r]) {
                    right[r] += softness[t] * slope[t];
                    add(matrix[r], panel.rowsOf[t], softness[t]);
                }
            }
        }
        double[] force = new SymmetricSystem(matrix, dependent).solve(right);
        double[] direction = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            double push = slope[t];
            for (int r : panel.rowsOf[t]) {
                push -= used[r] ? force[r] : 0;
            }
            direction[t] = softness[t] * push;
        }
        return direction;
    }

    private void add(double[] row, int[] others, double amount) {
        for (int r : others) {
            if (used[r]) {
                row[r] += amount;
            }
        }
    }
}
