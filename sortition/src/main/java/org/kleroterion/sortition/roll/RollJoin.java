package org.kleroterion.sortition.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Algorithm 2.5: makes one roll of the files of a commune.
///
/// Exactly one row on the municipal and exactly one on the European complementary list with the same identity are one
/// person, whose address and station are those of the municipal row. All other rows of equal identity stay apart and
/// are reported.
final class RollJoin {

    private RollJoin() {}

    static Roll join(String commune, List<RollFile> files, List<Problem> problems) {
        List<Elector> rows = new ArrayList<>();
        files.forEach(file -> rows.addAll(file.rows()));
        List<List<Elector>> repeated = repeated(rows);
        Map<Elector, Elector> joined = new LinkedHashMap<>();
        List<IndistinguishableGroup> indistinguishable = new ArrayList<>();
        for (List<Elector> same : repeated) {
            if (isOnePerson(same)) {
                Elector person = person(municipal(same), european(same));
                same.forEach(row -> joined.put(row, person));
            } else {
                indistinguishable.add(new IndistinguishableGroup(same));
            }
        }
        tell(files, joined.size() / 2, indistinguishable, problems);
        return new Roll(commune, files.getFirst().communeName(), electors(rows, joined), indistinguishable);
    }

    /// The rows that share their identity with another, group by group, in the order of their first rows.
    private static List<List<Elector>> repeated(List<Elector> rows) {
        Map<Identity, Elector> first = LinkedHashMap.newLinkedHashMap(rows.size());
        Map<Identity, List<Elector>> groups = new LinkedHashMap<>();
        for (Elector row : rows) {
            Identity identity = row.identity();
            Elector before = first.putIfAbsent(identity, row);
            if (before != null) {
                groups.computeIfAbsent(identity, none -> new ArrayList<>(List.of(before)))
                        .add(row);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private static boolean isOnePerson(List<Elector> same) {
        return same.size() == 2
                && same.stream().anyMatch(row -> isOn(row, ListType.LCM))
                && same.stream().anyMatch(row -> isOn(row, ListType.LCE));
    }

    private static Elector municipal(List<Elector> both) {
        return both.get(isOn(both.getFirst(), ListType.LCM) ? 0 : 1);
    }

    private static Elector european(List<Elector> both) {
        return both.get(isOn(both.getFirst(), ListType.LCM) ? 1 : 0);
    }

    private static boolean isOn(Elector row, ListType list) {
        return row.lists().contains(list);
    }

    private static Elector person(Elector municipal, Elector european) {
        return new Elector(
                municipal.commune(),
                municipal.birthName(),
                municipal.useName(),
                municipal.firstNames(),
                municipal.sex(),
                municipal.birthDate(),
                List.of(ListType.LCM, ListType.LCE),
                municipal.station(),
                municipal.address(),
                List.of(municipal.rows().getFirst(), european.rows().getFirst()));
    }

    /// Each person once: who is on both complementary lists, where the municipal row stands.
    private static List<Elector> electors(List<Elector> rows, Map<Elector, Elector> joined) {
        List<Elector> electors = new ArrayList<>(rows.size());
        for (Elector row : rows) {
            if (isOn(row, ListType.LP) || !joined.containsKey(row)) {
                electors.add(row);
            } else if (isOn(row, ListType.LCM)) {
                electors.add(joined.getOrDefault(row, row));
            }
        }
        return electors;
    }

    private static void tell(
            List<RollFile> files, int joined, List<IndistinguishableGroup> groups, List<Problem> problems) {
        for (IndistinguishableGroup group : groups) {
            List<Place> places = group.electors().stream()
                    .flatMap(elector -> elector.rows().stream())
                    .toList();
            String rows = places.stream()
                    .map(place -> files.size() == 1 ? Long.toString(place.line()) : place.file() + ":" + place.line())
                    .collect(Collectors.joining(", "));
            problems.add(Problem.warning("ROLL-171", places.getFirst(), "lines", rows));
        }
        if (joined > 0) {
            Place place = Place.file(files.getFirst().name());
            problems.add(Problem.note("ROLL-172", place, "count", Integer.toString(joined)));
        }
    }
}
