package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Algorithm 7.5: panel. Checks with integers whether a composition, or a set of volunteers, is a panel.
///
/// Each fault is a problem with its reason; an empty list means that it is a panel.
public final class PanelCheck {

    private PanelCheck() {}

    /// The faults of a composition.
    public static List<Problem> faults(TypedPool pool, Composition composition) {
        List<Integer> members = composition.members();
        if (members.size() != pool.types().size()) {
            return List.of(fault(
                    "PANEL-101", "types", members.size(), "wanted", pool.types().size()));
        }
        List<Problem> faults = new ArrayList<>();
        for (int type = 0; type < members.size(); type++) {
            int people = pool.types().get(type).people();
            if (members.get(type) < 0 || members.get(type) > people) {
                faults.add(fault("PANEL-102", "type", type, "members", members.get(type), "people", people));
            }
        }
        faults.addAll(householdFaults(pool, members));
        faults.addAll(ruleFaults(
                pool.rules(), members.stream().mapToInt(Integer::intValue).sum(), seats(pool, members)));
        return faults;
    }

    /// The faults of a set of volunteers, given by their numbers.
    public static List<Problem> faults(PanelRules rules, List<Volunteer> volunteers, List<Integer> panel) {
        List<Problem> faults = new ArrayList<>();
        int[] seats = new int[rules.quotas().size()];
        Map<Integer, Integer> households = new TreeMap<>();
        for (int number : panel) {
            Volunteer member = volunteers.get(number);
            member.quotas().forEach(quota -> seats[quota]++);
            if (member.household() != Volunteer.ALONE
                    && households.merge(member.household(), 1, Integer::sum) == rules.perHousehold() + 1) {
                faults.add(fault("PANEL-103", "household", member.household(), "most", rules.perHousehold()));
            }
        }
        if (panel.stream().distinct().count() < panel.size()) {
            faults.add(fault("PANEL-104"));
        }
        faults.addAll(ruleFaults(rules, panel.size(), seats));
        return faults;
    }

    private static int[] seats(TypedPool pool, List<Integer> members) {
        int[] seats = new int[pool.rules().quotas().size()];
        for (int type = 0; type < members.size(); type++) {
            for (int quota : pool.types().get(type).quotas()) {
                seats[quota] += members.get(type);
            }
        }
        return seats;
    }

    private static List<Problem> householdFaults(TypedPool pool, List<Integer> members) {
        int[] taken = new int[pool.householdClasses().size()];
        for (int type = 0; type < members.size(); type++) {
            int householdClass = pool.types().get(type).householdClass();
            if (householdClass != PersonType.ALONE) {
                taken[householdClass] += members.get(type);
            }
        }
        List<Problem> faults = new ArrayList<>();
        for (int at = 0; at < taken.length; at++) {
            int seats = pool.householdClasses().get(at);
            if (taken[at] > seats) {
                faults.add(fault("PANEL-105", "members", taken[at], "class", at, "seats", seats));
            }
        }
        return faults;
    }

    private static List<Problem> ruleFaults(PanelRules rules, int size, int[] seats) {
        List<Problem> faults = new ArrayList<>();
        if (size != rules.size()) {
            faults.add(fault("PANEL-106", "members", size, "size", rules.size()));
        }
        for (int at = 0; at < seats.length; at++) {
            Quota quota = rules.quotas().get(at);
            if (seats[at] < quota.min() || seats[at] > quota.max()) {
                faults.add(quotaFault(quota, seats[at]));
            }
        }
        return faults;
    }

    private static Problem quotaFault(Quota quota, int seats) {
        return fault(
                "PANEL-107",
                "feature",
                quota.feature(),
                "value",
                quota.value(),
                "members",
                seats,
                "min",
                quota.min(),
                "max",
                quota.max());
    }

    private static Problem fault(String code, Object... namesAndValues) {
        String[] values = new String[namesAndValues.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = String.valueOf(namesAndValues[at]);
        }
        return Problem.error(code, Place.file(""), values);
    }
}
