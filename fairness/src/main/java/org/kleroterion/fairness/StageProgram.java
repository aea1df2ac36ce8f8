package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The linear program of one level: raise the chance `z` that all undecided types have at least.
///
/// A type of n people has `n·z + s` members on average if it is undecided, and `n·v + s` once decided at `v`, with a
/// surplus `s ≥ 0`; so the program needs one row for each rule, not for each type. Chances may not exceed 1: for
/// decided types this is the box of `s`, for undecided ones a row that is added when it is first violated. Without
/// these rows
/// the first level of a pool with a very scarce group comes out too high. A ceiling below 1 works in the same way.
final class StageProgram {

    private static final double EXCEEDS = 1e-9;
    private static final double PERTURBATION = 1e-6;

    private final PanelRows panel;
    private final Watch watch;
    private final double[] decidedAt;
    private final double[] ceiling;
    private int[] capped = new int[0];
    private DualSimplex simplex;
    private int level;
    private double reached;

    StageProgram(PanelRows panel, Watch watch) {
        this(panel, ones(panel.types), watch);
    }

    /// @param ceiling the highest chance of each type
    StageProgram(PanelRows panel, double[] ceiling, Watch watch) {
        this.panel = panel;
        this.ceiling = ceiling.clone();
        this.watch = watch;
        decidedAt = new double[panel.types];
        Arrays.fill(decidedAt, -1);
        simplex = build();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// Fixes a type at its chance for all later levels.
    void decide(int type, double chance) {
        decidedAt[type] = chance;
    }

    /// Solves the level and answers its chance.
    double solve() {
        load();
        while (true) {
            if (simplex.solve() == DualSimplex.Outcome.INFEASIBLE) {
                throw new LostPrecision("level %d has lost its own solution".formatted(level));
            }
            if (!addViolatedCaps()) {
                break;
            }
            load();
        }
        level++;
        reached = simplex.value(z());
        price();
        return reached;
    }

    /// The multipliers of the rules, in the order of the rows, at the last solution.
    double[] multipliers() {
        double[] multipliers = new double[panel.rows];
        for (int r = 0; r < panel.rows; r++) {
            multipliers[r] = simplex.reduced(r);
        }
        return multipliers;
    }

    private int z() {
        return simplex.rows;
    }

    private int surplus(int type) {
        return simplex.rows + 1 + type;
    }

    private DualSimplex build() {
        DualSimplex built = new DualSimplex(panel.rows + capped.length, watch);
        built.addColumn(new int[0], new double[0], 0, 1, 0);
        for (int t = 0; t < panel.types; t++) {
            int cap = Arrays.binarySearch(capped, t);
            int[] rows = panel.rowsOf[t];
            if (cap >= 0) {
                rows = Arrays.copyOf(rows, rows.length + 1);
                rows[rows.length - 1] = panel.rows + cap;
            }
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            built.addColumn(rows, ones, 0, panel.people[t], 0);
        }
        return built;
    }

    /// Writes the column of `z`, the constants of the decided types, and costs that are perturbed against cycling.
    private void load() {
        double[] column = new double[simplex.rows];
        double[] constant = new double[simplex.rows];
        double undecided = 0;
        SplittableRandom noise = new SplittableRandom(1);
        for (int t = 0; t < panel.types; t++) {
            boolean open = decidedAt[t] < 0;
            double people = panel.people[t];
            double[] target = open ? column : constant;
            for (int r : panel.rowsOf[t]) {
                target[r] += open ? people : people * decidedAt[t];
            }
            undecided += open ? people : 0;
            simplex.bound(surplus(t), 0, people * (ceiling[t] - (open ? reached : decidedAt[t])));
            simplex.cost(surplus(t), -PERTURBATION * (1 + noise.nextDouble()));
        }
        for (int r = 0; r < panel.rows; r++) {
            simplex.bound(r, panel.lower[r] - constant[r], panel.upper[r] - constant[r]);
            simplex.cost(r, PERTURBATION * (noise.nextDouble() - 0.5));
        }
        loadCaps(column);
        int[] rows = new int[simplex.rows];
        Arrays.setAll(rows, r -> r);
        simplex.replaceColumn(z(), rows, column);
        simplex.cost(z(), undecided);
    }

    private void loadCaps(double[] column) {
        for (int c = 0; c < capped.length; c++) {
            int t = capped[c];
            boolean open = decidedAt[t] < 0;
            column[panel.rows + c] = open ? panel.people[t] : 0;
            double most = open ? ceiling[t] : ceiling[t] - decidedAt[t];
            simplex.bound(panel.rows + c, 0, panel.people[t] * most);
        }
    }

    private boolean addViolatedCaps() {
        int[] added = new int[panel.types];
        int count = 0;
        for (int t = 0; t < panel.types; t++) {
            double people = panel.people[t];
            if (decidedAt[t] < 0
                    && Arrays.binarySearch(capped, t) < 0
                    && people * simplex.value(z()) + simplex.value(surplus(t)) > people * (ceiling[t] + EXCEEDS)) {
                added[count++] = t;
            }
        }
        if (count == 0) {
            return false;
        }
        int[] all = Arrays.copyOf(capped, capped.length + count);
        System.arraycopy(added, 0, all, capped.length, count);
        Arrays.sort(all);
        capped = all;
        simplex = build();
        return true;
    }

    /// Reduced costs of the optimal basis without the perturbation.
    private void price() {
        for (int t = 0; t < panel.types; t++) {
            simplex.cost(surplus(t), 0);
        }
        for (int r = 0; r < panel.rows; r++) {
            simplex.cost(r, 0);
        }
        simplex.price();
    }
}
