package org.kleroterion.convention.mandate.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What must hold of one half-day and of its agenda. A problem's field is a path: `halfDays.0.items.2.to`.
///
/// @param path of the half-day in its session, such as `halfDays.0`
/// @param ids identifiers of items that the session has used so far
record HalfDayRules(HalfDay halfDay, String path, Set<String> ids, Problems problems) {

    /// Everything that does not hold of the half-days of a session.
    static List<Problem> check(Session session) {
        Problems problems = new Problems();
        Set<String> ids = new TreeSet<>();
        for (int at = 0; at < session.halfDays().size(); at++) {
            new HalfDayRules(session.halfDays().get(at), "halfDays." + at, ids, problems).look();
        }
        return problems.list();
    }

    private void look() {
        if (!halfDay.from().isBefore(halfDay.to())) {
            add(
                    "AGENDA-101",
                    path + ".to",
                    "date",
                    halfDay.date().toString(),
                    "from",
                    text(halfDay.from()),
                    "to",
                    text(halfDay.to()));
        }
        exists(halfDay.from(), path + ".from");
        exists(halfDay.to(), path + ".to");
        List<AgendaItem> items = halfDay.items();
        for (int at = 0; at < items.size(); at++) {
            item(items.get(at), path + ".items." + at);
        }
        together(items);
    }

    private void item(AgendaItem item, String where) {
        if (isPossible(item, where) && !lies(item, halfDay.from(), halfDay.to())) {
            beyond("AGENDA-105", item, where, halfDay.from(), halfDay.to());
        }
        for (int at = 0; at < item.parts().size(); at++) {
            AgendaItem part = item.parts().get(at);
            String inside = where + ".parts." + at;
            if (isPossible(part, inside) && !lies(part, item.from(), item.to())) {
                beyond("AGENDA-106", part, inside, item.from(), item.to());
            }
        }
    }

    /// Whether an item has its own identifier, hours that exist, and an end after its start.
    private boolean isPossible(AgendaItem item, String where) {
        if (!ids.add(item.id().value())) {
            add(
                    "AGENDA-111",
                    where + ".id",
                    "item",
                    title(item),
                    "id",
                    item.id().value());
        }
        exists(item.from(), where + ".from");
        exists(item.to(), where + ".to");
        boolean ordered = item.from().isBefore(item.to());
        if (!ordered) {
            add("AGENDA-104", where + ".to", "item", title(item), "from", text(item.from()), "to", text(item.to()));
        }
        return ordered;
    }

    private void beyond(String code, AgendaItem item, String where, LocalTime opens, LocalTime closes) {
        String field = where + (item.from().isBefore(opens) ? ".from" : ".to");
        add(
                code,
                field,
                "item",
                title(item),
                "from",
                text(item.from()),
                "to",
                text(item.to()),
                "opens",
                text(opens),
                "closes",
                text(closes));
    }

    /// Items that want everyone at once.
    private void together(List<AgendaItem> items) {
        List<AgendaItem> everyone = new ArrayList<>(items);
        everyone.removeIf(item -> !item.kind().gathersEveryone());
        for (int at = 0; at < everyone.size(); at++) {
            for (AgendaItem other : everyone.subList(at + 1, everyone.size())) {
                if (everyone.get(at).overlaps(other)) {
                    String where = path + ".items." + items.indexOf(other) + ".from";
                    LocalTime both = later(everyone.get(at).from(), other.from());
                    add(
                            "AGENDA-107",
                            where,
                            "first",
                            title(everyone.get(at)),
                            "second",
                            title(other),
                            "time",
                            text(both));
                }
            }
        }
    }

    private void exists(LocalTime time, String field) {
        problems.addAll(ParisTime.problems(halfDay.date(), time, Place.field("session", field)));
    }

    private void add(String code, String field, String... values) {
        problems.add(Problem.error(code, Place.field("session", field), values));
    }

    private static boolean lies(AgendaItem item, LocalTime from, LocalTime to) {
        return !item.from().isBefore(from) && !item.to().isAfter(to);
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static String text(LocalTime time) {
        return time.toString();
    }

    private static String title(AgendaItem item) {
        return item.title().french();
    }
}
