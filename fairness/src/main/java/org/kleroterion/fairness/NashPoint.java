package org.kleroterion.fairness;

/// The average members for which the product of all chances is greatest, over the relaxation.
///
/// Newton's method on the logarithm of the product, first with barriers that keep the rules at a distance, then on the
/// rules that have turned out to be tight, where it is accurate to the last digits.
final class NashPoint {

    private static final double LAST_BARRIER = 1e-9;
    private static final double CENTRED = 1e-8;
    private static final double FALL = 8;
    private static final int STEPS = 200;
    private static final double OUTSIDE = 1e-10;

    private final PanelRows panel;
    private final InnerPoint inner;
    private final Watch watch;
    private final double[] x;
    private final boolean[] tightRow;
    private final boolean[] fullType;
    private double barrier = 1;

    NashPoint(PanelRows panel, InnerPoint inner, Watch watch) {
        this.panel = panel;
        this.inner = inner;
        this.watch = watch;
        x = inner.members();
        tightRow = new boolean[panel.rows];
        fullType = new boolean[panel.types];
    }

    /// Average members of each type.
    double[] find() {
        for (barrier = 1; barrier > LAST_BARRIER; barrier /= FALL) {
            centre();
        }
        barrier *= FALL;
        readTight();
        for (int round = 0; round < panel.rows + panel.types; round++) {
            polish();
            if (!addViolated()) {
                return x;
            }
        }
        throw new LostPrecision("the tight rules of the Nash point do not settle");
    }

    boolean isTight(int row) {
        return tightRow[row];
    }

    boolean isFull(int type) {
        return fullType[type] || inner.isFixedType(type);
    }

    private double[] activity(double[] members) {
        double[] activity = new double[panel.rows];
        for (int t = 0; t < panel.types; t++) {
            for (int r : panel.rowsOf[t]) {
                activity[r] += members[t];
            }
        }
        return activity;
    }

    private void centre() {
        for (int step = 0; step < STEPS; step++) {
            watch.tick();
            double[] direction = barrierStep();
            double along = along(x, direction);
            if (!(along > CENTRED * barrier)) {
                return;
            }
            double length = longest(direction);
            double[] next = moved(direction, length);
            // Where the slope has turned, the value may have been better on the way.
            while (!(along(next, direction) > -along / 2) && length > 1e-12) {
                length /= 2;
                next = moved(direction, length);
            }
            System.arraycopy(next, 0, x, 0, x.length);
        }
    }

    /// The whole step, or nearly to the first rule on the way.
    private double longest(double[] direction) {
        double longest = 1;
        double[] activity = activity(x);
        double[] change = activity(direction);
        for (int r = 0; r < panel.rows; r++) {
            if (!inner.isFixedRow(r)) {
                double room = change[r] > 0 ? panel.upper[r] - activity[r] : panel.lower[r] - activity[r];
                longest = change[r] == 0 ? longest : Math.min(longest, 0.99 * room / change[r]);
            }
        }
        for (int t = 0; t < panel.types; t++) {
            if (!inner.isFixedType(t) && direction[t] != 0) {
                double room = direction[t] > 0 ? panel.people[t] - x[t] : -x[t];
                longest = Math.min(longest, 0.99 * room / direction[t]);
            }
        }
        return longest;
    }

    private double[] moved(double[] direction, double length) {
        double[] next = x.clone();
        for (int t = 0; t < next.length; t++) {
            next[t] += length * direction[t];
        }
        return next;
    }

    private double along(double[] members, double[] direction) {
        double[] slope = slope(members, activity(members));
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            sum += slope[t] * direction[t];
        }
        return sum;
    }

    /// How the value grows with each type's members.
    private double[] slope(double[] members, double[] activity) {
        double[] slope = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            if (!inner.isFixedType(t)) {
                slope[t] = panel.people[t] / members[t] - barrier / (panel.people[t] - members[t]);
                for (int r : panel.rowsOf[t]) {
                    if (!inner.isFixedRow(r)) {
                        slope[t] += barrier / (activity[r] - panel.lower[r]) - barrier / (panel.upper[r] - activity[r]);
                    }
                }
            }
        }
        return slope;
    }

    private double[] barrierStep() {
        double[] activity = activity(x);
        double[] softness = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            double room = panel.people[t] - x[t];
            softness[t] = inner.isFixedType(t) ? 0 : 1 / (panel.people[t] / (x[t] * x[t]) + barrier / (room * room));
        }
        double[] rowSoftness = new double[panel.rows];
        for (int r = 0; r < panel.rows; r++) {
            double above = activity[r] - panel.lower[r];
            double below = panel.upper[r] - activity[r];
            rowSoftness[r] = inner.isFixedRow(r) ? 0 : 1 / (barrier / (above * above) + barrier / (below * below));
        }
        return new NewtonStep(panel, softness, rowSoftness, inner.independentRows(), 0)
                .direction(slope(x, activity), new double[panel.rows]);
    }

    private void readTight() {
        double[] activity = activity(x);
        for (int r = 0; r < panel.rows; r++) {
            double distance = Math.min(activity[r] - panel.lower[r], panel.upper[r] - activity[r]);
            tightRow[r] = inner.isFixedRow(r) || barrier / distance > distance;
        }
        for (int t = 0; t < panel.types; t++) {
            double distance = panel.people[t] - x[t];
            fullType[t] = !inner.isFixedType(t) && barrier / distance > distance;
        }
    }

    /// Newton's method with the tight rules as equations.
    private void polish() {
        double[] softness = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            if (fullType[t]) {
                x[t] = panel.people[t];
            }
        }
        for (int step = 0; step < 60; step++) {
            double[] slope = new double[panel.types];
            for (int t = 0; t < panel.types; t++) {
                boolean free = !isFull(t);
                softness[t] = free ? x[t] * x[t] / panel.people[t] : 0;
                slope[t] = free ? panel.people[t] / x[t] : 0;
            }
            double[] activity = activity(x);
            double[] missing = new double[panel.rows];
            for (int r = 0; r < panel.rows; r++) {
                missing[r] = tightRow[r] ? nearest(r, activity[r]) - activity[r] : 0;
            }
            double[] direction = new NewtonStep(
                            panel, softness, new double[panel.rows], tightRow, SymmetricSystem.DEPENDENT)
                    .direction(slope, missing);
            double greatest = 0;
            double length = 1;
            for (int t = 0; t < panel.types; t++) {
                greatest = Math.max(greatest, Math.abs(direction[t]) / panel.people[t]);
                length = direction[t] < -0.9 * x[t] ? Math.min(length, -0.9 * x[t] / direction[t]) : length;
            }
            System.arraycopy(moved(direction, length), 0, x, 0, x.length);
            if (greatest < 1e-15) {
                return;
            }
        }
    }

    /// The bound of a tight rule.
    double nearest(int row, double activity) {
        return activity - panel.lower[row] < panel.upper[row] - activity ? panel.lower[row] : panel.upper[row];
    }

    private boolean addViolated() {
        boolean violated = false;
        double[] activity = activity(x);
        for (int r = 0; r < panel.rows; r++) {
            boolean out = activity[r] < panel.lower[r] - OUTSIDE || activity[r] > panel.upper[r] + OUTSIDE;
            if (out && !tightRow[r]) {
                tightRow[r] = true;
                violated = true;
            }
        }
        for (int t = 0; t < panel.types; t++) {
            if (!isFull(t) && x[t] > panel.people[t] * (1 + OUTSIDE)) {
                fullType[t] = true;
                violated = true;
            }
        }
        return violated;
    }
}
