package org.kleroterion.convention.mandate.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kleroterion.convention.mandate.SampleMandate.hall;
import static org.kleroterion.convention.mandate.SampleMandate.item;
import static org.kleroterion.convention.mandate.SampleMandate.session;
import static org.kleroterion.convention.mandate.SampleMandate.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

class AgendaRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Optional<Period> CALENDAR =
            Optional.of(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 31)));

    @Test
    void a_whole_session_has_no_problem() {
        assertThat(codes(session(1, DAY), session(2, DAY.plusDays(7)))).isEmpty();
    }

    @Test
    void an_end_that_does_not_come_after_the_start_is_refused() {
        assertThat(codes(on(at("10:00", "10:00")))).containsExactly("AGENDA-101");
        assertThat(codes(on(at("9:00", "12:00", item("a", AgendaKind.TABLES, hour("11:00"), hour("10:00"))))))
                .containsExactly("AGENDA-104");
    }

    @Test
    void a_date_outside_the_convention_is_refused_unless_the_session_is_cancelled() {
        Session early = session(1, LocalDate.of(2026, 8, 31));

        assertThat(codes(early)).containsExactly("AGENDA-102");
        assertThat(codes(early.cancelled())).isEmpty();
        assertThat(AgendaRules.check(List.of(early), List.of(hall()), Optional.empty()))
                .isEmpty();
    }

    @Test
    void half_days_that_overlap_are_refused_within_a_session_and_between_two() {
        assertThat(codes(on(at("9:00", "12:00"), at("11:00", "14:00")))).containsExactly("AGENDA-103");
        assertThat(codes(session(1, DAY), session(2, DAY))).containsExactly("AGENDA-103");
        assertThat(codes(on(at("9:00", "12:00"), at("12:00", "14:00")))).isEmpty();
    }

    @Test
    void an_item_lies_within_its_half_day_and_its_parts_within_it() {
        AgendaItem late = item("a", AgendaKind.TABLES, hour("11:00"), hour("12:30"));
        AgendaItem part = item("b", AgendaKind.HEARING, hour("9:30"), hour("10:30"));
        AgendaItem whole = item("c", AgendaKind.TABLES, hour("10:00"), hour("11:00"), part);

        assertThat(codes(on(at("9:00", "12:00", late)))).containsExactly("AGENDA-105");
        assertThat(codes(on(at("9:00", "12:00", whole)))).containsExactly("AGENDA-106");
    }

    @Test
    void everyone_cannot_be_in_two_rooms() {
        AgendaItem first = item("a", AgendaKind.PLENARY, hour("9:00"), hour("10:30"));
        AgendaItem second = item("b", AgendaKind.PLENARY, hour("10:00"), hour("11:00"));
        AgendaItem tables = item("c", AgendaKind.TABLES, hour("10:00"), hour("11:00"));
        AgendaItem hearing = item("d", AgendaKind.HEARING, hour("10:00"), hour("11:00"));

        assertThat(codes(on(at("9:00", "12:00", first, second)))).containsExactly("AGENDA-107");
        assertThat(codes(on(at("9:00", "12:00", tables, hearing)))).isEmpty();
    }

    @Test
    void a_confirmed_session_that_the_public_sees_has_a_place() {
        assertThat(codes(placed(SessionStatus.CONFIRMED, Optional.empty()))).containsExactly("AGENDA-110");
        assertThat(codes(placed(SessionStatus.PLANNED, Optional.empty()))).isEmpty();
        assertThat(codes(placed(SessionStatus.PLANNED, Optional.of(new ItemId("nowhere")))))
                .containsExactly("AGENDA-108");
    }

    @Test
    void numbers_and_identifiers_are_used_once() {
        AgendaItem item = item("a", AgendaKind.TABLES, hour("9:00"), hour("10:00"));

        assertThat(codes(session(1, DAY), session(1, DAY.plusDays(1)))).containsExactly("AGENDA-109");
        assertThat(codes(on(at("9:00", "12:00", item, item)))).containsExactly("AGENDA-111");
    }

    @Test
    void an_hour_that_does_not_exist_is_refused_wherever_it_stands() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        HalfDay night = new HalfDay(
                spring,
                DayPart.EVENING,
                hour("1:00"),
                hour("2:30"),
                List.of(item("a", AgendaKind.BALLOT, hour("1:30"), hour("2:15"))));

        assertThat(codes(on(night))).containsExactly("TIME-101", "TIME-101");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        AgendaItem backwards = item("a", AgendaKind.TABLES, hour("11:00"), hour("10:00"));
        HalfDay outside =
                new HalfDay(LocalDate.of(2026, 8, 1), DayPart.MORNING, hour("12:00"), hour("9:00"), List.of(backwards));

        assertThat(codes(on(outside))).containsExactly("AGENDA-101", "AGENDA-104", "AGENDA-102");
    }

    @Test
    void a_problem_lies_at_the_field_that_was_typed() {
        AgendaItem part = item("b", AgendaKind.HEARING, hour("9:30"), hour("10:30"));
        AgendaItem whole = item("c", AgendaKind.TABLES, hour("10:00"), hour("11:00"), part);
        Session session = on(at("14:00", "15:00"), at("9:00", "12:00", whole));

        assertThat(AgendaRules.check(List.of(session), List.of(hall()), CALENDAR))
                .extracting(Problem::place)
                .containsExactly(Place.field("session", "halfDays.0.items.0.parts.0.from"));
    }

    @Test
    void moving_or_cancelling_keeps_the_identifier_and_raises_the_sequence() {
        Session session = session(1, DAY);
        Session moved = session.moved(List.of(at("14:00", "17:00")), session.venue());

        assertThat(moved.id()).isEqualTo(session.id());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.cancelled().sequence()).isEqualTo(2);
        assertThat(moved.cancelled().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(session.postponed().halfDays()).isEmpty();
        assertThat(session.postponed()
                        .moved(session.halfDays(), session.venue())
                        .status())
                .isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void a_calendar_notices_whatever_it_shows_of_a_session() {
        Session session = session(1, DAY);
        Session elsewhere = session.moved(session.halfDays(), Optional.empty()).as(session.status(), 0);

        assertThat(session.following(session).sequence()).isZero();
        assertThat(elsewhere.following(session).sequence()).isEqualTo(1);
        assertThat(session.as(SessionStatus.HELD, 0).following(session).sequence())
                .isEqualTo(1);
        assertThat(session.following(session.as(session.status(), 4)).sequence())
                .isEqualTo(4);
    }

    @Test
    void half_days_are_kept_in_the_order_of_time() {
        assertThat(on(at("14:00", "17:00"), at("9:00", "12:00")).halfDays())
                .extracting(HalfDay::from)
                .isSorted();
    }

    private static List<String> codes(Session... sessions) {
        return AgendaRules.check(List.of(sessions), List.of(hall()), CALENDAR).stream()
                .map(Problem::code)
                .toList();
    }

    private static Session on(HalfDay... halfDays) {
        return session(1, DAY).moved(List.of(halfDays), Optional.of(hall().id()));
    }

    private static Session placed(SessionStatus status, Optional<ItemId> venue) {
        return new Session(
                new ItemId("s1"),
                1,
                text("Session"),
                status,
                0,
                venue,
                Optional.empty(),
                true,
                List.of(at("9:00", "12:00")));
    }

    private static HalfDay at(String from, String to, AgendaItem... items) {
        return new HalfDay(DAY, DayPart.MORNING, hour(from), hour(to), List.of(items));
    }

    private static LocalTime hour(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }
}
