package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kleroterion.fairness.table.Aim;
import org.kleroterion.fairness.table.TableRequest;
import org.kleroterion.fairness.table.Wish;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.pool.InputFile;

/// All that an organiser hands in for a plan of tables, read.
///
/// @param spread how many of the features are spread; the others are gathered
/// @param wishes seats kept by the table of people first, then those of the table of wishes
/// @param sizes the seats of each table
public record TableInput(
        TablePeople people, int spread, List<NamedWish> wishes, List<Integer> sizes, int rounds, List<Aim> order) {

    public TableInput {
        wishes = List.copyOf(wishes);
        sizes = List.copyOf(sizes);
        order = List.copyOf(order);
    }

    /// Reads both tables.
    ///
    /// @param tables what tables there are; their seats must be as many as the people
    /// @param rounds 1 to 100
    /// @throws InvalidInput with all that is wrong
    public static TableInput read(
            InputFile people, Optional<InputFile> wishes, TableColumns columns, TableSizes tables, int rounds) {
        Problems problems = new Problems();
        Optional<CsvTable> table = people.table(problems);
        TablePeople all = people(table, columns, problems);
        List<Integer> sizes = tables.of(all.size());
        checkRoom(people.name(), all.size(), sizes, rounds, problems);
        TableRoom room = new TableRoom(sizes, rounds);
        List<NamedWish> asked = new ArrayList<>();
        table.ifPresent(one -> {
            List<String> ids = new PeopleAtTablesReader(one, columns, new Problems()).ids();
            new FixedSeatReader(one, ids, room, problems)
                    .read().stream()
                            .sorted(Comparator.comparingInt(
                                    seat -> all.position(seat.people().getFirst())))
                            .forEach(asked::add);
        });
        wishes.ifPresent(file -> asked.addAll(wishes(file, all, room, problems)));
        problems.refuseErrors();
        return new TableInput(all, columns.spread().size(), asked, sizes, rounds, Aim.USUAL);
    }

    /// Reads both tables of a plan that exists: some people may have come or left since, so seats are not counted.
    ///
    /// @throws InvalidInput with all that is wrong
    public static TableInput readLater(
            InputFile people, InputFile wishes, TableColumns columns, List<Integer> sizes, int rounds) {
        Problems problems = new Problems();
        TablePeople all = people(people.table(problems), columns, problems);
        TableRoom room = new TableRoom(sizes, rounds);
        List<NamedWish> asked = wishes(wishes, all, room, problems);
        problems.refuseErrors();
        return new TableInput(all, columns.spread().size(), asked, sizes, rounds, Aim.USUAL);
    }

    /// Reads people alone.
    ///
    /// @throws InvalidInput with all that is wrong
    public static TablePeople people(InputFile people, TableColumns columns) {
        Problems problems = new Problems();
        TablePeople all = people(people.table(problems), columns, problems);
        problems.refuseErrors();
        return all;
    }

    private static TablePeople people(Optional<CsvTable> table, TableColumns columns, Problems problems) {
        problems.refuseErrors();
        return table.map(one -> new PeopleAtTablesReader(one, columns, problems).read())
                .orElse(new TablePeople(List.of(), List.of()));
    }

    private static List<NamedWish> wishes(InputFile file, TablePeople people, TableRoom room, Problems problems) {
        return file.table(problems)
                .map(table -> new WishReader(table, people.ids(), room, problems).read())
                .orElse(List.of());
    }

    private static void checkRoom(String file, int people, List<Integer> sizes, int rounds, Problems problems) {
        int seats = sizes.stream().mapToInt(Integer::intValue).sum();
        if (people < 2 || people > TableRequest.MOST_PEOPLE) {
            problems.add(Problem.error("TABLE-302", Place.file(file), "people", Integer.toString(people)));
        } else if (seats != people || sizes.stream().anyMatch(size -> size < 1)) {
            problems.add(Problem.error(
                    "TABLE-301",
                    Place.file(file),
                    "people",
                    Integer.toString(people),
                    "seats",
                    Integer.toString(seats),
                    "tables",
                    Integer.toString(sizes.size())));
        }
        if (rounds < 1 || rounds > TableRequest.MOST_ROUNDS) {
            problems.add(Problem.error("TABLE-303", Place.file(file), "rounds", Integer.toString(rounds)));
        }
    }

    /// The same with the aims in another order.
    public TableInput ordered(List<Aim> aims) {
        return new TableInput(people, spread, wishes, sizes, rounds, aims);
    }

    /// The same with further people and their wishes.
    ///
    /// @throws InvalidInput with all that is wrong with the wishes
    public TableInput with(TablePeople others, Optional<InputFile> more) {
        Problems problems = new Problems();
        TablePeople all = people.with(others);
        List<NamedWish> asked = new ArrayList<>(wishes);
        more.ifPresent(file -> asked.addAll(wishes(file, all, new TableRoom(sizes, rounds), problems)));
        problems.refuseErrors();
        return new TableInput(all, spread, asked, sizes, rounds, order);
    }

    /// What the planner is asked.
    public TableRequest request() {
        List<Wish> asked =
                wishes.stream().flatMap(wish -> wish.wishes(people).stream()).toList();
        return new TableRequest(people.size(), sizes, rounds, asked, people.features(spread), order);
    }

    /// The wish of the file behind a wish of [#request].
    public NamedWish origin(int wish) {
        return wishes.stream()
                .flatMap(one -> one.wishes(people).stream().map(each -> one))
                .toList()
                .get(wish);
    }

    /// The wishes as a table that [#read] reads again.
    public CanonicalTable wishTable() {
        int most = wishes.stream().mapToInt(wish -> wish.people().size()).max().orElse(1);
        List<String> header = new ArrayList<>(List.of("kind", "table", "rounds"));
        for (int at = 0; at < most; at++) {
            header.add("person");
        }
        List<List<String>> rows = new ArrayList<>();
        for (NamedWish wish : wishes) {
            String table = wish.kind() == NamedWish.Kind.FIXED ? Integer.toString(wish.table() + 1) : "";
            List<String> row = new ArrayList<>(List.of(wish.kind().word(), table, RoundList.text(wish.rounds())));
            row.addAll(wish.people());
            while (row.size() < header.size()) {
                row.add("");
            }
            rows.add(row);
        }
        return new CanonicalTable(header, rows);
    }
}
