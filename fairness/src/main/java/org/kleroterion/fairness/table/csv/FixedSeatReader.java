package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Reads the seats that GroupSelect keeps beside the people: a column `fixed`, and the table in `allocation`,
/// from 0.
final class FixedSeatReader {

    private static final List<String> YES = List.of("true", "yes", "1", "vrai", "oui", "x");
    private static final List<String> NO = List.of("false", "no", "0", "faux", "non", "");

    private final CsvTable table;
    private final List<String> ids;
    private final int tables;
    private final int rounds;
    private final Problems problems;

    FixedSeatReader(CsvTable table, List<String> ids, TableRoom room, Problems problems) {
        this.table = table;
        this.ids = ids;
        this.tables = room.sizes().size();
        this.rounds = room.rounds();
        this.problems = problems;
    }

    List<NamedWish> read() {
        List<Integer> fixed = table.columns("fixed");
        List<Integer> allocation = table.columns("allocation");
        List<NamedWish> seats = new ArrayList<>();
        if (fixed.isEmpty() || allocation.isEmpty()) {
            return seats;
        }
        for (int row = 0; row < ids.size(); row++) {
            if (isFixed(table.rows().get(row), fixed.getFirst())) {
                seat(ids.get(row), table.rows().get(row), allocation.getFirst()).ifPresent(seats::add);
            }
        }
        return seats;
    }

    private boolean isFixed(CsvTable.Row row, int column) {
        String word = CsvTable.fold(row.cells().get(column));
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.add(Problem.error(
                    "TABLE-104", table.place(row, column), "value", row.cells().get(column)));
        }
        return YES.contains(word);
    }

    private Optional<NamedWish> seat(String id, CsvTable.Row row, int column) {
        String number = row.cells().get(column);
        if (!number.matches("[0-9]{1,4}(\\.0)?") || whole(number) >= tables) {
            problems.add(Problem.error(
                    "TABLE-105",
                    table.place(row, column),
                    "value",
                    number,
                    "id",
                    id,
                    "last",
                    Integer.toString(tables - 1)));
            return Optional.empty();
        }
        List<Integer> all = IntStream.range(0, rounds).boxed().toList();
        return Optional.of(new NamedWish(
                NamedWish.Kind.FIXED, List.of(id), whole(number), all, Place.line(table.file(), row.line())));
    }

    /// A table with empty cells makes of 2 a 2.0 in some programs.
    private static int whole(String number) {
        return Integer.parseInt(number.replace(".0", ""));
    }
}
