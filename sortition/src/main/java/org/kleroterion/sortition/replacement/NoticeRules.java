package org.kleroterion.sortition.replacement;

import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.plan.Plan;

/// What a notice must be before it counts.
public final class NoticeRules {

    private NoticeRules() {}

    /// Why a notice cannot be given now; nothing if it can.
    ///
    /// @param number of the entry that brings it
    public static Optional<Problem> fault(Plan plan, PanelInService panel, int number, Notice notice) {
        if (notice.number() != number) {
            return problem(number, "REPLACE-104", "value", Integer.toString(notice.number()));
        }
        if (!notice.ground().isAllowedBy(plan)) {
            return problem(number, "REPLACE-105", "value", notice.ground().code());
        }
        if (!notice.isAtNoon() || !notice.time().isAfter(plan.calendar().panelBeacon())) {
            return problem(number, "REPLACE-106", "value", notice.time().toString());
        }
        return panel.refusal(notice);
    }

    private static Optional<Problem> problem(int number, String code, String... namesAndValues) {
        return Optional.of(Problem.error(code, Place.file(Notice.path(number)), namesAndValues));
    }
}
