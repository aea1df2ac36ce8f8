package org.kleroterion.convention.mandate.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.Problem;

class CountdownTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);

    private final Countdown countdown = Countdown.of(SATURDAY, Delays.usual(), Set.of());

    @Test
    void the_steps_come_in_the_order_in_which_they_are_done() {
        assertThat(countdown.steps()).extracting(CountdownStep::code).containsExactlyElementsOf(Countdown.codes());
        assertThat(countdown.steps()).extracting(CountdownStep::latest).isSorted();
        assertThat(countdown.steps().getLast().latest()).isEqualTo(SATURDAY);
    }

    /// Counted by hand on a calendar of 2026.
    @Test
    void the_dates_are_those_of_a_calendar() {
        assertThat(latest("members-written")).isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(latest("panel-drawn")).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(latest("panels-published")).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(latest("pool-sealed")).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(latest("replies-closed")).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(latest("replies-open")).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(latest("letters-posted")).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(latest("letters-franked")).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(latest("letters-printed")).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(latest("letters-to-printer")).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(latest("letters-checked")).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(latest("letters-drawn")).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(latest("draw-announced")).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(latest("rolls-sealed")).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(latest("rolls-asked")).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(latest("mandate-published")).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(latest("council-votes")).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(latest("council-convened")).isEqualTo(LocalDate.of(2026, 7, 13));
    }

    @Test
    void five_clear_days_lie_between_the_notice_and_the_council() {
        assertThat(latest("council-convened").plusDays(6)).isBeforeOrEqualTo(latest("council-votes"));
        assertThat(latest("draw-announced").plusDays(4)).isBeforeOrEqualTo(latest("letters-drawn"));
    }

    @Test
    void today_says_what_is_overdue_what_is_due_and_what_comes_this_week() {
        Set<String> done =
                new TreeSet<>(Countdown.codes().subList(0, Countdown.codes().indexOf("letters-checked")));
        Today today = Countdown.of(SATURDAY, Delays.usual(), done).todayOn(LocalDate.of(2026, 8, 26));

        assertThat(today.overdue()).extracting(CountdownStep::code).containsExactly("letters-checked");
        assertThat(today.today()).extracting(CountdownStep::code).containsExactly("letters-to-printer");
        assertThat(today.thisWeek()).isEmpty();
        assertThat(today.next()).extracting(CountdownStep::code).containsExactly("letters-printed");
        assertThat(today.isQuiet()).isFalse();
    }

    @Test
    void a_printer_three_days_late_moves_what_follows_and_the_session_holds() {
        WhatIf late = countdown.late("letters-printed", 3);

        assertThat(late.firstSessionHolds()).isTrue();
        assertThat(late.moves())
                .extracting(move -> move.step().code())
                .startsWith("letters-printed", "letters-franked", "letters-posted");
        assertThat(late.sentence(Tongue.FRENCH)).contains("3 jours de retard").endsWith("la première session tient.");
        assertThat(late.sentence(Tongue.ENGLISH)).contains("3 days late").endsWith("the first session holds.");
    }

    /// Published on Thursday 20 August instead of Monday, the 72 hours end on Monday 24; the letters are checked a day
    /// later.
    @Test
    void delays_of_the_law_do_not_shrink() {
        assertThat(countdown.late("draw-announced", 3).moves())
                .extracting(move -> move.step().code() + " " + move.to())
                .startsWith("draw-announced 2026-08-20", "letters-drawn 2026-08-24");
    }

    @Test
    void a_printer_a_month_late_moves_the_first_session() {
        WhatIf late = countdown.late("letters-printed", 30);

        assertThat(late.firstSessionHolds()).isFalse();
        assertThat(late.moves().getLast().to()).isAfter(SATURDAY);
        assertThat(late.sentence(Tongue.ENGLISH)).contains("no longer holds");
        assertThat(countdown.late("first-session", 1).firstSessionHolds()).isFalse();
        assertThat(countdown.late("council-votes", 1).sentence(Tongue.FRENCH)).contains("1 jour de retard");
    }

    @Test
    void an_unknown_step_is_not_late() {
        assertThatIllegalArgumentException().isThrownBy(() -> countdown.late("lunch", 1));
    }

    @Test
    void letters_that_leave_more_than_a_month_after_the_rolls_were_taken_are_a_conflict() {
        assertThat(countdown.conflicts()).isEmpty();
        assertThat(Countdown.of(SATURDAY, new Delays(15, 25, 5, 4, 21, 28), Set.of())
                        .conflicts())
                .extracting(Problem::code)
                .containsExactly("TODAY-101");
    }

    @Test
    void every_step_says_what_who_why_and_on_what_it_rests() {
        for (Tongue tongue : Tongue.values()) {
            assertThat(countdown.steps())
                    .allSatisfy(step -> assertThat(List.of(
                                    step.what(tongue), step.role(tongue), step.why(tongue), step.source(tongue)))
                            .noneMatch(String::isBlank));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doing_each_step_on_its_last_day_holds_the_first_session(long seed) {
        Countdown any = random(seed);
        List<CountdownStep> steps = any.steps();

        for (int at = 1; at < steps.size() - 1; at++) {
            assertThat(Holidays.isWorkingDay(steps.get(at).latest())).isTrue();
        }
        assertThat(steps).extracting(CountdownStep::latest).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void being_later_never_makes_anything_earlier(long seed) {
        Countdown any = random(seed);
        SplittableRandom random = new SplittableRandom(seed + 1000);
        String step = Countdown.codes().get(random.nextInt(Countdown.codes().size()));
        int days = 1 + random.nextInt(20);
        WhatIf less = any.late(step, days);
        WhatIf more = any.late(step, days + 1 + random.nextInt(10));

        assertThat(more.moves().size()).isGreaterThanOrEqualTo(less.moves().size());
        List<LocalDate> later =
                new ArrayList<>(more.moves().stream().map(WhatIf.Move::to).toList());
        for (int at = 0; at < less.moves().size(); at++) {
            assertThat(less.moves().get(at).to()).isBeforeOrEqualTo(later.get(at));
            assertThat(less.moves().get(at).to())
                    .isAfter(less.moves().get(at).step().latest());
        }
    }

    private static Countdown random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Delays delays = new Delays(
                1 + random.nextInt(20),
                1 + random.nextInt(10),
                random.nextInt(5),
                1 + random.nextInt(8),
                7 + random.nextInt(30),
                1 + random.nextInt(60));
        return Countdown.of(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(900)), delays, Set.of());
    }

    private LocalDate latest(String code) {
        return countdown.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow()
                .latest();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }
}
