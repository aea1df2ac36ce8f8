package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Whether a two-person act can be done to a convention as it is.
public final class ActRules {

    private ActRules() {}

    /// The acts that make sense in a state; whether all is ready for them is another question.
    public static List<TwoPersonAct> possible(Convention convention) {
        return switch (convention) {
            case Convention.Draft draft -> List.of(TwoPersonAct.PUBLISH);
            case Convention.Published published ->
                List.of(TwoPersonAct.SEAL, TwoPersonAct.DRAW, TwoPersonAct.CANCEL, TwoPersonAct.PURGE);
            case Convention.Cancelled cancelled -> List.of(TwoPersonAct.PURGE);
            case Convention.Archived archived -> List.of();
        };
    }

    /// Everything that stands against an act.
    public static List<Problem> check(Convention convention, TwoPersonAct kind, Instant now) {
        if (!possible(convention).contains(kind)) {
            return List.of(Problem.error(
                    "MANDATE-305", act(), "act", "@act." + kind.code(), "state", "@state." + convention.state()));
        }
        return switch (kind) {
            case PUBLISH -> Readiness.of(convention.mandate(), now);
            case SEAL, DRAW -> lottery(convention, kind, now);
            case CANCEL -> List.of();
            case PURGE -> purge(convention, now);
        };
    }

    private static List<Problem> lottery(Convention convention, TwoPersonAct kind, Instant now) {
        List<Problem> problems = new ArrayList<>(Readiness.of(convention.mandate(), now));
        if (convention instanceof Convention.Published published) {
            published
                    .agreementOn(kind)
                    .ifPresent(done -> problems.add(Problem.error(
                            "MANDATE-310",
                            act(),
                            "act",
                            "@act." + kind.code(),
                            "at",
                            ParisTime.dateOf(done.at()).toString())));
            if (kind == TwoPersonAct.DRAW
                    && published.agreementOn(TwoPersonAct.SEAL).isEmpty()) {
                problems.add(Problem.error("MANDATE-311", act()));
            }
        }
        return problems;
    }

    /// Nothing is destroyed before its time, nor without the visa of the archives (Code du patrimoine L. 212-2).
    private static List<Problem> purge(Convention convention, Instant now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = ParisTime.dateOf(now);
        convention
                .mandate()
                .calendar()
                .filter(days -> convention instanceof Convention.Published && !today.isAfter(days.to()))
                .ifPresent(days -> problems.add(
                        Problem.error("MANDATE-312", act(), "to", days.to().toString())));
        if (!convention.mandate().legal().retention().isSettled()) {
            problems.add(Problem.error("MANDATE-313", Place.field("legal", "retention")));
        }
        return problems;
    }

    private static Place act() {
        return Place.file("act");
    }
}
