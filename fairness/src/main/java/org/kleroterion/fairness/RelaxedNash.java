package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// The Nash chances over the relaxation, as fractions.
final class RelaxedNash {

    private RelaxedNash() {}

    /// @param fairest chances of the fairest lottery, 0 for those whom no panel can take
    static List<Fraction> chances(PanelRows panel, List<Fraction> fairest, Watch watch) {
        NashPoint point = new NashPoint(panel, new InnerPoint(panel, fairest, watch), watch);
        double[] members = point.find();
        for (int t = 0; t < panel.types; t++) {
            if (fairest.get(t).isZero()) {
                members[t] = 0;
            } else if (point.isFull(t)) {
                members[t] = panel.people[t];
            }
        }
        ExactMembers exact = new ExactMembers(panel, members);
        double[] activity = new double[panel.rows];
        for (int t = 0; t < panel.types; t++) {
            for (int r : panel.rowsOf[t]) {
                activity[r] += members[t];
            }
        }
        for (int r = 0; r < panel.rows; r++) {
            if (point.isTight(r)) {
                exact.require(r, Math.toIntExact(Math.round(point.nearest(r, activity[r]))));
            }
        }
        return exact.chances();
    }
}
