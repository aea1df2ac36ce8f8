package org.kleroterion.convention.mandate.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What must hold of venues, sessions and their agendas, however unfinished they are.
public final class AgendaRules {

    private final Problems problems = new Problems();

    private AgendaRules() {}

    /// Everything that does not hold.
    ///
    /// @param calendar the days of the convention, once they are stated
    public static List<Problem> check(List<Session> sessions, List<Venue> venues, Optional<Period> calendar) {
        AgendaRules rules = new AgendaRules();
        for (Session session : sessions) {
            rules.place(session, venues);
            rules.problems.addAll(HalfDayRules.check(session));
            calendar.ifPresent(days -> rules.dates(session, days));
        }
        rules.numbers(sessions);
        rules.apart(sessions);
        return rules.problems.list();
    }

    /// The sessions that people expect, of which nobody knows where they are.
    public static List<Problem> withoutPlace(List<Session> sessions) {
        return sessions.stream()
                .filter(Session::isExpected)
                .filter(session ->
                        session.venue().isEmpty() && session.onlineLink().isEmpty())
                .map(session ->
                        Problem.error("AGENDA-110", Place.field("session", "venue"), "session", number(session)))
                .toList();
    }

    private void place(Session session, List<Venue> venues) {
        session.venue()
                .filter(id -> Identified.find(venues, id).isEmpty())
                .ifPresent(id -> add("AGENDA-108", "venue", "session", number(session), "venue", id.value()));
        if (session.published() && session.status() == SessionStatus.CONFIRMED) {
            problems.addAll(withoutPlace(List.of(session)));
        }
    }

    private void dates(Session session, Period days) {
        List<HalfDay> halfDays = session.isExpected() ? session.halfDays() : List.of();
        for (int at = 0; at < halfDays.size(); at++) {
            if (!days.contains(halfDays.get(at).date())) {
                String date = halfDays.get(at).date().toString();
                String from = days.from().toString();
                String to = days.to().toString();
                String field = "halfDays." + at + ".date";
                add("AGENDA-102", field, "session", number(session), "date", date, "from", from, "to", to);
            }
        }
    }

    private void numbers(List<Session> sessions) {
        Set<Integer> seen = new TreeSet<>();
        sessions.stream()
                .filter(session -> !seen.add(session.number()))
                .forEach(session -> add("AGENDA-109", "number", "session", number(session)));
    }

    /// Half-days that people expect are not held at once.
    private void apart(List<Session> sessions) {
        List<HalfDay> expected = sessions.stream()
                .filter(Session::isExpected)
                .flatMap(session -> session.halfDays().stream())
                .toList();
        for (int at = 0; at < expected.size(); at++) {
            for (HalfDay other : expected.subList(at + 1, expected.size())) {
                if (expected.get(at).overlaps(other)) {
                    String from = other.from().toString();
                    String to = expected.get(at).to().toString();
                    add("AGENDA-103", "halfDays", "date", other.date().toString(), "from", from, "to", to);
                }
            }
        }
    }

    private void add(String code, String field, String... values) {
        problems.add(Problem.error(code, Place.field("session", field), values));
    }

    private static String number(Session session) {
        return Integer.toString(session.number());
    }
}
