package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Reads a table of decisions on households: `person,household`, or `person,other,decision`.
final class DecisionReader {

    private static final Set<String> SAME = Set.of("same", "même", "meme");
    private static final Set<String> DIFFERENT = Set.of("different", "différent", "autre");

    private final CsvTable table;
    private final Problems problems;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final List<String> ids;
    private final Map<Integer, String> named = new TreeMap<>();
    private final List<HouseholdDecisions.Pair> same = new ArrayList<>();
    private final List<HouseholdDecisions.Pair> different = new ArrayList<>();

    DecisionReader(CsvTable table, List<String> ids, Problems problems) {
        this.table = table;
        this.ids = ids;
        this.problems = problems;
        for (int row = 0; row < ids.size(); row++) {
            rows.putIfAbsent(ids.get(row), row);
        }
    }

    HouseholdDecisions read() {
        OptionalInt person = column("person");
        OptionalInt household = column("household");
        OptionalInt other = column("other");
        OptionalInt decision = column("decision");
        if (person.isPresent() && household.isPresent()) {
            table.rows().forEach(row -> name(row, person.getAsInt(), household.getAsInt()));
        } else if (person.isPresent() && other.isPresent() && decision.isPresent()) {
            table.rows().forEach(row -> decide(row, person.getAsInt(), other.getAsInt(), decision.getAsInt()));
        } else {
            problems.add(Problem.error(
                    "HOME-101", Place.line(table.file(), 1), "columns", String.join(", ", table.header())));
        }
        return new HouseholdDecisions(named, same, different);
    }

    private OptionalInt column(String name) {
        List<Integer> found = table.columns(name);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.getFirst());
    }

    private void name(CsvTable.Row row, int person, int household) {
        String name = CsvTable.fold(row.cells().get(household));
        row(row, person).ifPresent(at -> {
            String before = named.putIfAbsent(at, name);
            if (before != null && !before.equals(name)) {
                report("HOME-103", row, person, before, row.cells().get(household));
            }
        });
    }

    private void decide(CsvTable.Row row, int person, int other, int decision) {
        OptionalInt one = row(row, person);
        OptionalInt two = row(row, other);
        String word = CsvTable.fold(row.cells().get(decision));
        if (!SAME.contains(word) && !DIFFERENT.contains(word)) {
            report("HOME-104", row, decision, "", "");
        } else if (one.isPresent() && two.isPresent()) {
            Problem contradiction = problem("HOME-105", row, person, row.cells().get(other), "");
            (SAME.contains(word) ? same : different)
                    .add(new HouseholdDecisions.Pair(one.getAsInt(), two.getAsInt(), contradiction));
        }
    }

    private OptionalInt row(CsvTable.Row row, int column) {
        String id = row.cells().get(column);
        Integer found = rows.get(id);
        if (found == null) {
            report("HOME-102", row, column, NearestName.to(id, ids), "");
            return OptionalInt.empty();
        }
        return OptionalInt.of(found);
    }

    private void report(String code, CsvTable.Row row, int column, String near, String other) {
        problems.add(problem(code, row, column, near, other));
    }

    private Problem problem(String code, CsvTable.Row row, int column, String near, String other) {
        return Problem.error(
                code, table.place(row, column), "value", row.cells().get(column), "near", near, "other", other);
    }
}
