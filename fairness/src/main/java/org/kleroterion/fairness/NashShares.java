package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.List;

/// The shares of known panels for which the product of all chances is greatest, nearly.
///
/// Newton's method with a barrier: with n people in all, `n·Σ share − Σ people·log(members)` is least at the shares
/// wanted, which then add up to 1 of themselves.
final class NashShares {

    private static final double LAST_BARRIER = 1e-9;
    private static final int STEPS = 100;

    private final PanelRows panel;
    private final int[] types;
    private final List<int[]> panels;
    private final double total;
    private double[] share;
    private double barrier = 1;

    NashShares(PanelRows panel, Possible possible, List<int[]> panels) {
        this.panel = panel;
        this.panels = panels;
        types = possible.types().stream().mapToInt(Integer::intValue).toArray();
        total = possible.people(panel);
        share = new double[panels.size()];
        Arrays.fill(share, 1.0 / panels.size());
    }

    void find(Watch watch) {
        for (barrier = total / panels.size(); barrier > LAST_BARRIER; barrier /= 10) {
            for (int step = 0; step < STEPS && move(); step++) {
                watch.tick();
            }
        }
    }

    /// Average members of each type.
    double[] members() {
        return members(share);
    }

    /// Average members of each type in a lottery over the mixed panels alone: nothing of the barrier is left in it.
    double[] mixedMembers() {
        boolean[] mixed = mixed();
        double sum = 0;
        for (int k = 0; k < mixed.length; k++) {
            sum += mixed[k] ? share[k] : 0;
        }
        double[] alone = new double[share.length];
        for (int k = 0; k < mixed.length; k++) {
            alone[k] = mixed[k] ? share[k] / sum : 0;
        }
        return members(alone);
    }

    /// Which panels have a share that the barrier alone does not explain.
    boolean[] mixed() {
        double[] gradient = gradient();
        boolean[] mixed = new boolean[share.length];
        for (int k = 0; k < mixed.length; k++) {
            mixed[k] = share[k] > gradient[k] / total;
        }
        return mixed;
    }

    private double[] members(double[] shares) {
        double[] members = new double[panel.types];
        for (int k = 0; k < shares.length; k++) {
            int[] row = panels.get(k);
            for (int t : types) {
                members[t] += shares[k] * row[t];
            }
        }
        return members;
    }

    private double charge(double[] shares) {
        double[] members = members(shares);
        double charge = 0;
        for (double one : shares) {
            if (one <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            charge += total * one - barrier * StrictMath.log(one);
        }
        for (int t : types) {
            charge -= panel.people[t] * StrictMath.log(members[t]);
        }
        return charge;
    }

    private double[] gradient() {
        double[] members = members();
        double[] gradient = new double[share.length];
        for (int k = 0; k < share.length; k++) {
            double worth = 0;
            for (int t : types) {
                worth += panel.people[t] / members[t] * panels.get(k)[t];
            }
            gradient[k] = total - worth;
        }
        return gradient;
    }

    /// One step; answers whether it was of use.
    private boolean move() {
        double[] right = gradient();
        for (int k = 0; k < share.length; k++) {
            right[k] = barrier / share[k] - right[k];
        }
        double[] direction = direction(right);
        double along = 0;
        double length = 1;
        for (int k = 0; k < share.length; k++) {
            along += right[k] * direction[k];
            length = direction[k] < 0 ? Math.min(length, -0.99 * share[k] / direction[k]) : length;
        }
        if (!(along > 1e-13 * total)) {
            return false;
        }
        double now = charge(share);
        for (; length > 1e-12; length /= 2) {
            double[] next = share.clone();
            for (int k = 0; k < next.length; k++) {
                next[k] += length * direction[k];
            }
            if (charge(next) < now) {
                share = next;
                return along > 1e-3 * barrier;
            }
        }
        return false;
    }

    /// Solves for one small system over types instead of a large one over panels.
    private double[] direction(double[] right) {
        double[] members = members();
        double[] soft = new double[share.length];
        double[][] matrix = new double[types.length][types.length];
        double[] pulled = new double[types.length];
        for (int k = 0; k < share.length; k++) {
            soft[k] = share[k] * share[k] / barrier;
            int[] row = panels.get(k);
            for (int i = 0; i < types.length; i++) {
                if (row[types[i]] != 0) {
                    double scaled = soft[k] * row[types[i]];
                    pulled[i] += scaled * right[k];
                    for (int j = 0; j <= i; j++) {
                        matrix[i][j] += scaled * row[types[j]];
                    }
                }
            }
        }
        for (int i = 0; i < types.length; i++) {
            matrix[i][i] += members[types[i]] * members[types[i]] / panel.people[types[i]];
        }
        double[] force = new SymmetricSystem(matrix, 0).solve(pulled);
        double[] direction = new double[share.length];
        for (int k = 0; k < share.length; k++) {
            double push = right[k];
            for (int i = 0; i < types.length; i++) {
                push -= panels.get(k)[types[i]] * force[i];
            }
            direction[k] = soft[k] * push;
        }
        return direction;
    }
}
