package org.kleroterion.convention.mandate.today;

import java.util.List;
import org.kleroterion.convention.StaffRole;

/// The steps to the first session in their order, each with the time that must follow it.
record StepPlan(String code, StaffRole who, Gap then) {

    static final String FIRST_SESSION = "first-session";

    static List<StepPlan> with(Delays delays) {
        return List.of(
                new StepPlan("legal-ready", StaffRole.ORGANISER, Gap.workingDays(10, 5)),
                new StepPlan("council-convened", StaffRole.COUNCIL, Gap.clearDays(5)),
                new StepPlan("council-votes", StaffRole.COUNCIL, Gap.workingDays(3, 1)),
                new StepPlan("mandate-published", StaffRole.ORGANISER, Gap.workingDays(1, 0)),
                new StepPlan("rolls-asked", StaffRole.ORGANISER, Gap.workingDays(delays.sealing(), delays.sealing())),
                new StepPlan("rolls-sealed", StaffRole.ORGANISER, Gap.workingDays(1, 0)),
                new StepPlan("draw-announced", StaffRole.ORGANISER, Gap.clearDays(3)),
                new StepPlan("letters-drawn", StaffRole.GUARANTOR, Gap.workingDays(2, 1)),
                new StepPlan("letters-checked", StaffRole.ORGANISER, Gap.workingDays(1, 0)),
                new StepPlan(
                        "letters-to-printer", StaffRole.ORGANISER, Gap.workingDays(delays.printer(), delays.printer())),
                new StepPlan("letters-printed", StaffRole.ORGANISER, Gap.workingDays(0, 0)),
                new StepPlan(
                        "letters-franked", StaffRole.ORGANISER, Gap.workingDays(delays.franking(), delays.franking())),
                new StepPlan("letters-posted", StaffRole.ORGANISER, Gap.workingDays(delays.post(), delays.post())),
                new StepPlan("replies-open", StaffRole.CALLER, Gap.days(delays.reply(), delays.reply())),
                new StepPlan("replies-closed", StaffRole.CALLER, Gap.days(7, 7)),
                new StepPlan("pool-sealed", StaffRole.GUARANTOR, Gap.workingDays(1, 0)),
                new StepPlan("panels-published", StaffRole.ORGANISER, Gap.clearDays(3)),
                new StepPlan("panel-drawn", StaffRole.GUARANTOR, Gap.workingDays(2, 1)),
                new StepPlan(
                        "members-written", StaffRole.ORGANISER, Gap.days(delays.notice(), (delays.notice() + 1) / 2)),
                new StepPlan(FIRST_SESSION, StaffRole.ORGANISER, Gap.days(0, 0)));
    }
}
