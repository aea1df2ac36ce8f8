package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.panel.Volunteer;

/// People are of one household if the texts of the household columns are the same, case and outer spaces aside.
final class Households {

    private Households() {}

    /// A number from 1 for each key that at least two rows share.
    static Map<String, Integer> numbers(CsvTable table, List<Integer> columns, Problems problems) {
        if (columns.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> people = new LinkedHashMap<>();
        List<CsvTable.Row> without = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            if (columns.stream().allMatch(column -> row.cells().get(column).isEmpty())) {
                without.add(row);
            } else {
                people.merge(key(row, columns), 1, Integer::sum);
            }
        }
        if (!without.isEmpty()) {
            problems.add(Problem.warning(
                    "POOL-109",
                    Place.line(table.file(), without.getFirst().line()),
                    "rows",
                    Integer.toString(without.size())));
        }
        Map<String, Integer> numbers = new TreeMap<>();
        people.forEach((key, count) -> {
            if (count > 1) {
                numbers.put(key, numbers.size() + 1);
            }
        });
        return numbers;
    }

    /// The same people, their households numbered from 1 by first appearance.
    static List<Person> inOrder(List<Person> people) {
        Map<Integer, Integer> numbers = new TreeMap<>(Map.of(Volunteer.ALONE, Volunteer.ALONE));
        List<Person> numbered = new ArrayList<>();
        for (Person person : people) {
            int household = person.volunteer().household();
            numbers.putIfAbsent(household, numbers.size());
            Volunteer volunteer =
                    new Volunteer(person.volunteer().quotas(), numbers.getOrDefault(household, Volunteer.ALONE));
            numbered.add(new Person(person.id(), volunteer));
        }
        return numbered;
    }

    static String key(CsvTable.Row row, List<Integer> columns) {
        StringBuilder key = new StringBuilder();
        for (int column : columns) {
            key.append(CsvTable.fold(row.cells().get(column))).append('\n');
        }
        return key.toString();
    }
}
