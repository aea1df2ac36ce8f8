package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Reads the people from any table that has a row for each.
final class PeopleAtTablesReader {

    private final CsvTable table;
    private final TableColumns columns;
    private final Problems problems;

    PeopleAtTablesReader(CsvTable table, TableColumns columns, Problems problems) {
        this.table = table;
        this.columns = columns;
        this.problems = problems;
    }

    TablePeople read() {
        List<OptionalInt> features =
                columns.features().stream().map(this::column).toList();
        List<String> ids = ids();
        checkIds(ids);
        List<TablePeople.Named> people = new ArrayList<>();
        for (int row = 0; row < ids.size(); row++) {
            List<String> cells = table.rows().get(row).cells();
            people.add(new TablePeople.Named(
                    ids.get(row),
                    features.stream()
                            .map(column -> column.isPresent() ? cells.get(column.getAsInt()) : "")
                            .toList()));
        }
        return new TablePeople(columns.features(), people);
    }

    /// The id of each row.
    List<String> ids() {
        OptionalInt column = idColumn();
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            ids.add(
                    column.isPresent()
                            ? table.rows().get(row).cells().get(column.getAsInt())
                            : Integer.toString(row + 1));
        }
        return ids;
    }

    private OptionalInt idColumn() {
        if (columns.id().isPresent()) {
            return column(columns.id().get());
        }
        List<Integer> named = table.columns("id");
        if (!named.isEmpty()) {
            return OptionalInt.of(named.getFirst());
        }
        return table.header().getFirst().isEmpty() ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private OptionalInt column(String name) {
        List<Integer> found = table.columns(name);
        if (found.isEmpty()) {
            problems.add(Problem.error(
                    "TABLE-101",
                    Place.line(table.file(), 1),
                    "column",
                    name,
                    "near",
                    NearestName.to(name, table.header())));
            return OptionalInt.empty();
        }
        return OptionalInt.of(found.getFirst());
    }

    private void checkIds(List<String> ids) {
        Map<String, Long> lines = new LinkedHashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            long line = table.rows().get(row).line();
            String id = ids.get(row);
            Long earlier = lines.putIfAbsent(id, line);
            if (id.isEmpty()) {
                problems.add(Problem.error("TABLE-102", Place.line(table.file(), line)));
            } else if (earlier != null) {
                problems.add(Problem.error(
                        "TABLE-103", Place.line(table.file(), line), "id", id, "line", Long.toString(earlier)));
            }
        }
    }
}
