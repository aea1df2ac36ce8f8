package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kleroterion.fairness.table.csv.NamedWish.Kind;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Reads wishes: a column `kind`, any number of columns `person`, and where they are needed `table` and `rounds`.
final class WishReader {

    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "apart",
            Kind.APART,
            "séparés",
            Kind.APART,
            "together",
            Kind.TOGETHER,
            "ensemble",
            Kind.TOGETHER,
            "fixed",
            Kind.FIXED,
            "fixe",
            Kind.FIXED));

    private final CsvTable table;
    private final TreeSet<String> ids;
    private final TableRoom room;
    private final Problems problems;

    WishReader(CsvTable table, List<String> ids, TableRoom room, Problems problems) {
        this.table = table;
        this.ids = new TreeSet<>(ids);
        this.room = room;
        this.problems = problems;
    }

    List<NamedWish> read() {
        for (String needed : List.of("kind", "person")) {
            if (table.columns(needed).isEmpty()) {
                String near = NearestName.to(needed, table.header());
                problems.add(Problem.error("TABLE-101", Place.line(table.file(), 1), "column", needed, "near", near));
            }
        }
        List<NamedWish> wishes = new ArrayList<>();
        if (!table.columns("kind").isEmpty() && !table.columns("person").isEmpty()) {
            table.rows().forEach(row -> wish(row).ifPresent(wishes::add));
        }
        return wishes;
    }

    private Optional<NamedWish> wish(CsvTable.Row row) {
        String word = cell(row, "kind");
        Kind kind = KINDS.get(CsvTable.fold(word));
        if (kind == null) {
            problem("TABLE-201", row, "kind", "value", word);
        }
        List<String> people = people(row);
        List<Integer> rounds = rounds(row);
        if (kind == null || people.isEmpty() || rounds.isEmpty()) {
            return Optional.empty();
        }
        if (kind != Kind.FIXED && people.size() < 2) {
            problem("TABLE-204", row, "person", "value", word);
            return Optional.empty();
        }
        int seat = kind == Kind.FIXED ? seat(row) : 0;
        return seat < 0
                ? Optional.empty()
                : Optional.of(new NamedWish(kind, people, seat, rounds, Place.line(table.file(), row.line())));
    }

    /// Those named, each once; nobody if one is not known.
    private List<String> people(CsvTable.Row row) {
        TreeSet<String> people = new TreeSet<>();
        boolean known = true;
        for (int column : table.columns("person")) {
            String id = row.cells().get(column);
            if (!id.isEmpty() && !ids.contains(id)) {
                problem("TABLE-202", row, "person", "id", id, "near", NearestName.to(id, ids));
                known = false;
            } else if (!id.isEmpty() && !people.add(id)) {
                problem("TABLE-203", row, "person", "id", id);
            }
        }
        if (known && people.isEmpty()) {
            problem("TABLE-204", row, "person", "value", cell(row, "kind"));
        }
        return known ? List.copyOf(people) : List.of();
    }

    /// From 0; all rounds where the cell is empty or there is no such column; none if it cannot be read.
    private List<Integer> rounds(CsvTable.Row row) {
        String text = cell(row, "rounds");
        if (text.isEmpty()) {
            return IntStream.range(0, room.rounds()).boxed().toList();
        }
        Optional<List<Integer>> rounds = RoundList.read(text, room.rounds());
        if (rounds.isEmpty()) {
            problem("TABLE-205", row, "rounds", "value", text, "last", Integer.toString(room.rounds()));
        }
        return rounds.orElse(List.of());
    }

    /// From 0; -1 after a problem.
    private int seat(CsvTable.Row row) {
        String text = cell(row, "table");
        int last = room.sizes().size();
        if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > last) {
            problem("TABLE-206", row, "table", "value", text, "last", Integer.toString(last));
            return -1;
        }
        return Integer.parseInt(text) - 1;
    }

    private String cell(CsvTable.Row row, String name) {
        List<Integer> columns = table.columns(name);
        return columns.isEmpty() ? "" : row.cells().get(columns.getFirst());
    }

    private void problem(String code, CsvTable.Row row, String column, String... values) {
        problems.add(Problem.error(code, new Place(table.file(), row.line(), column), values));
    }
}
