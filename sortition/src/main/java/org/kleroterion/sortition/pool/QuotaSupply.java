package org.kleroterion.sortition.pool;

import java.util.List;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.panel.Quota;

/// The pool must have enough people for the panel, and for the least of each quota.
final class QuotaSupply {

    private QuotaSupply() {}

    static void check(List<QuotaLine> lines, List<Person> people, int size, String file, Problems problems) {
        if (people.size() < size) {
            problems.add(Problem.error(
                    "POOL-201",
                    Place.file(""),
                    "people",
                    Integer.toString(people.size()),
                    "size",
                    Integer.toString(size)));
        }
        int[] have = new int[lines.size()];
        people.forEach(person -> person.volunteer().quotas().forEach(quota -> have[quota]++));
        for (int at = 0; at < have.length; at++) {
            Quota quota = lines.get(at).quota();
            Place place = Place.line(file, lines.get(at).line());
            if (have[at] < quota.min()) {
                problems.add(Problem.error("QUOTA-203", place, values(quota, have[at])));
            } else if (have[at] == 0) {
                problems.add(Problem.warning("QUOTA-204", place, values(quota, 0)));
            }
        }
    }

    private static String[] values(Quota quota, int people) {
        return new String[] {
            "feature", quota.feature(),
            "value", quota.value(),
            "min", Integer.toString(quota.min()),
            "people", Integer.toString(people)
        };
    }
}
