package org.kleroterion.convention.mandate.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ParisTime;
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
        sessions.forEach(session -> rules.session(session, venues, calendar));
        rules.numbers(sessions);
        rules.together(sessions);
        return rules.problems.list();
    }

    /// The sessions that people expect, of which nobody knows where they are.
    public static List<Problem> withoutPlace(List<Session> sessions) {
        return sessions.stream()
                .filter(Session::isExpected)
                .filter(session ->
                        session.venue().isEmpty() && session.onlineLink().isEmpty())
                .map(session -> Problem.error("AGENDA-110", field("venue"), "session", number(session)))
                .toList();
    }

    private void session(Session session, List<Venue> venues, Optional<Period> calendar) {
        session.venue()
                .filter(id -> Identified.find(venues, id).isEmpty())
                .ifPresent(id -> add("AGENDA-108", "venue", "session", number(session), "venue", id.value()));
        if (session.published() && session.status() == SessionStatus.CONFIRMED) {
            problems.addAll(withoutPlace(List.of(session)));
        }
        Set<String> ids = new TreeSet<>();
        for (HalfDay halfDay : session.halfDays()) {
            hours(halfDay);
            inside(session, halfDay, calendar);
            halfDay.items().forEach(item -> item(halfDay, item, ids));
        }
    }

    private void hours(HalfDay halfDay) {
        if (!halfDay.from().isBefore(halfDay.to())) {
            add(
                    "AGENDA-101",
                    "to",
                    "date",
                    halfDay.date().toString(),
                    "from",
                    halfDay.from().toString(),
                    "to",
                    halfDay.to().toString());
        }
        exists(halfDay, halfDay.from(), "from");
        exists(halfDay, halfDay.to(), "to");
    }

    private void exists(HalfDay halfDay, LocalTime time, String field) {
        problems.addAll(ParisTime.problems(halfDay.date(), time, field(field)));
    }

    private void inside(Session session, HalfDay halfDay, Optional<Period> calendar) {
        if (session.isExpected()) {
            calendar.filter(days -> !days.contains(halfDay.date()))
                    .ifPresent(days -> add(
                            "AGENDA-102",
                            "date",
                            "session",
                            number(session),
                            "date",
                            halfDay.date().toString(),
                            "from",
                            days.from().toString(),
                            "to",
                            days.to().toString()));
        }
    }

    private void item(HalfDay halfDay, AgendaItem item, Set<String> ids) {
        known(item, ids);
        if (ordered(halfDay, item) && !lies(item, halfDay.from(), halfDay.to())) {
            within("AGENDA-105", item, halfDay.from(), halfDay.to());
        }
        for (AgendaItem part : item.parts()) {
            known(part, ids);
            if (ordered(halfDay, part) && !lies(part, item.from(), item.to())) {
                within("AGENDA-106", part, item.from(), item.to());
            }
        }
    }

    private void known(AgendaItem item, Set<String> ids) {
        if (!ids.add(item.id().value())) {
            add("AGENDA-111", "items", "item", title(item), "id", item.id().value());
        }
    }

    private boolean ordered(HalfDay halfDay, AgendaItem item) {
        exists(halfDay, item.from(), "items");
        exists(halfDay, item.to(), "items");
        boolean ordered = item.from().isBefore(item.to());
        if (!ordered) {
            add(
                    "AGENDA-104",
                    "items",
                    "item",
                    title(item),
                    "from",
                    item.from().toString(),
                    "to",
                    item.to().toString());
        }
        return ordered;
    }

    private static boolean lies(AgendaItem item, LocalTime from, LocalTime to) {
        return !item.from().isBefore(from) && !item.to().isAfter(to);
    }

    private void within(String code, AgendaItem item, LocalTime from, LocalTime to) {
        add(
                code,
                "items",
                "item",
                title(item),
                "from",
                item.from().toString(),
                "to",
                item.to().toString(),
                "opens",
                from.toString(),
                "closes",
                to.toString());
    }

    private void numbers(List<Session> sessions) {
        Set<Integer> seen = new TreeSet<>();
        sessions.stream()
                .filter(session -> !seen.add(session.number()))
                .forEach(session -> add("AGENDA-109", "number", "session", number(session)));
    }

    /// Half-days that are held at once, and items that want everyone at once.
    private void together(List<Session> sessions) {
        List<HalfDay> held = sessions.stream()
                .filter(Session::isExpected)
                .flatMap(session -> session.halfDays().stream())
                .toList();
        for (int at = 0; at < held.size(); at++) {
            plenaries(held.get(at).items());
            for (HalfDay other : held.subList(at + 1, held.size())) {
                if (held.get(at).overlaps(other)) {
                    add(
                            "AGENDA-103",
                            "date",
                            "date",
                            other.date().toString(),
                            "from",
                            other.from().toString(),
                            "to",
                            held.get(at).to().toString());
                }
            }
        }
    }

    private void plenaries(List<AgendaItem> items) {
        List<AgendaItem> everyone = new ArrayList<>(items);
        everyone.removeIf(item -> !item.kind().gathersEveryone());
        for (int at = 0; at < everyone.size(); at++) {
            for (AgendaItem other : everyone.subList(at + 1, everyone.size())) {
                if (everyone.get(at).overlaps(other)) {
                    add(
                            "AGENDA-107",
                            "items",
                            "first",
                            title(everyone.get(at)),
                            "second",
                            title(other),
                            "time",
                            other.from().toString());
                }
            }
        }
    }

    private void add(String code, String field, String... values) {
        problems.add(Problem.error(code, field(field), values));
    }

    private static Place field(String field) {
        return Place.field("session", field);
    }

    private static String number(Session session) {
        return Integer.toString(session.number());
    }

    private static String title(AgendaItem item) {
        return item.title().french();
    }
}
