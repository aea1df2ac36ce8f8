package org.kleroterion.convention.mandate.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The backward plan: the steps to the first session, each with the last day on which it may be done, computed back
/// from that session.
public final class Countdown {

    private static final int WEEK = 6;

    private final List<StepPlan> plan;
    private final List<CountdownStep> steps;

    private Countdown(List<StepPlan> plan, List<CountdownStep> steps) {
        this.plan = plan;
        this.steps = List.copyOf(steps);
    }

    /// @param done codes of the steps that have been done
    public static Countdown of(LocalDate firstSession, Delays delays, Set<String> done) {
        List<StepPlan> plan = StepPlan.with(delays);
        List<CountdownStep> steps = new ArrayList<>();
        LocalDate latest = firstSession;
        for (StepPlan step : plan.reversed()) {
            latest = step.code().equals(StepPlan.FIRST_SESSION)
                    ? firstSession
                    : step.then().before(latest);
            steps.add(new CountdownStep(step.code(), latest, step.who(), done.contains(step.code())));
        }
        return new Countdown(plan, steps.reversed());
    }

    /// The codes of all steps, in their order.
    public static List<String> codes() {
        return StepPlan.with(Delays.usual()).stream().map(StepPlan::code).toList();
    }

    /// All steps, first to last.
    public List<CountdownStep> steps() {
        return steps;
    }

    /// What is to be done on a day, of what has not been done.
    public Today todayOn(LocalDate date) {
        LocalDate week = date.plusDays(WEEK);
        return new Today(
                date,
                open(step -> step.latest().isBefore(date)),
                open(step -> step.latest().equals(date)),
                open(step -> step.latest().isAfter(date) && !step.latest().isAfter(week)),
                open(step -> step.latest().isAfter(week)).stream().limit(1).toList());
    }

    /// What happens if a step is done some days after its last day: what moves, and whether the first session holds.
    ///
    /// @param days from 1
    /// @throws IllegalArgumentException if no step has this code
    public WhatIf late(String code, int days) {
        int at = codes().indexOf(code);
        if (at < 0 || days < 1) {
            throw new IllegalArgumentException("no step '" + code + "' that is " + days + " days late");
        }
        List<WhatIf.Move> moves = new ArrayList<>();
        LocalDate day = moved(steps.get(at), steps.get(at).latest().plusDays(days));
        moves.add(new WhatIf.Move(steps.get(at), day));
        for (int next = at + 1; next < steps.size(); next++) {
            day = moved(steps.get(next), plan.get(next - 1).then().after(day));
            if (!day.isAfter(steps.get(next).latest())) {
                break;
            }
            moves.add(new WhatIf.Move(steps.get(next), day));
        }
        return new WhatIf(steps.get(at), days, moves);
    }

    /// Where the delays cannot be what they are: the letters tell people where their data come from, at the latest one
    /// month after it was taken from the roll (GDPR art. 14(3)).
    public List<Problem> conflicts() {
        LocalDate posted = latestOf("letters-posted");
        LocalDate month = latestOf("rolls-sealed").plusMonths(1);
        return posted.isAfter(month)
                ? List.of(Problem.error(
                        "TODAY-101", Place.file("today"), "posted", posted.toString(), "month", month.toString()))
                : List.of();
    }

    /// Sessions are held on any day; all the rest is done while people work.
    private static LocalDate moved(CountdownStep step, LocalDate day) {
        return step.code().equals(StepPlan.FIRST_SESSION) ? day : Holidays.nextWorkingDay(day);
    }

    private LocalDate latestOf(String code) {
        return steps.get(codes().indexOf(code)).latest();
    }

    private List<CountdownStep> open(Predicate<CountdownStep> when) {
        return steps.stream().filter(step -> !step.done()).filter(when).toList();
    }
}
