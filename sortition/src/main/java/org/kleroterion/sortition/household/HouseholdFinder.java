package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Finds who lives together: people whose household columns say the same address, case, accents, spaces, punctuation
/// and abbreviations aside, or of whom somebody has decided it.
///
/// Addresses that are nearly the same are not joined: each pair is a warning [#UNDECIDED] until a person decides.
public final class HouseholdFinder {

    /// The code of the warning that two addresses may be one household.
    public static final String UNDECIDED = "HOME-201";

    private final CsvTable people;
    private final List<Integer> columns;
    private final List<String> ids;
    private final Problems problems;

    /// The address of each row; empty where nothing is said.
    private final List<Address> addresses = new ArrayList<>();

    /// The first row of each address.
    private final Map<Address, Integer> firstRows = new LinkedHashMap<>();

    private HouseholdFinder(CsvTable people, List<Integer> columns, List<String> ids, Problems problems) {
        this.people = people;
        this.columns = columns;
        this.ids = ids;
        this.problems = problems;
    }

    /// A number from 1 for each household with at least two rows, by first row; 0 for those who live alone.
    ///
    /// @param columns the columns that people of one household share; none if nobody says
    /// @param ids the name of each row
    /// @param decisions a table `person,household` or `person,other,decision`, if there is one
    public static List<Integer> find(
            CsvTable people, List<Integer> columns, List<String> ids, Optional<CsvTable> decisions, Problems problems) {
        return new HouseholdFinder(people, columns, ids, problems).find(decisions);
    }

    private List<Integer> find(Optional<CsvTable> decisions) {
        people.rows().forEach(row -> addresses.add(address(row)));
        tellMissing();
        Homes homes = new Homes(addresses.size());
        HouseholdDecisions decided = decisions
                .map(table -> HouseholdDecisions.read(table, ids, problems))
                .orElse(HouseholdDecisions.NONE);
        join(homes, decided);
        decided.same().forEach(pair -> homes.join(pair.one(), pair.other()));
        decided.contradictions(homes).forEach(problems::add);
        tellNear(homes, decided);
        return homes.numbers();
    }

    private Address address(CsvTable.Row row) {
        return Address.of(
                columns.stream().map(column -> row.cells().get(column)).toList());
    }

    private void join(Homes homes, HouseholdDecisions decided) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int row = 0; row < addresses.size(); row++) {
            Optional<String> name = decided.household(row);
            OptionalInt first = OptionalInt.empty();
            if (name.isPresent()) {
                first = first(named, name.get(), row, name.get().isEmpty());
            } else {
                first = first(
                        firstRows, addresses.get(row), row, addresses.get(row).isEmpty());
            }
            int own = row;
            first.ifPresent(before -> homes.join(before, own));
        }
    }

    private static <K> OptionalInt first(Map<K, Integer> rows, K key, int row, boolean alone) {
        if (alone) {
            return OptionalInt.empty();
        }
        Integer before = rows.putIfAbsent(key, row);
        return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }

    private void tellMissing() {
        List<CsvTable.Row> without = new ArrayList<>();
        for (int row = 0; row < addresses.size(); row++) {
            if (!columns.isEmpty() && addresses.get(row).isEmpty()) {
                without.add(people.rows().get(row));
            }
        }
        if (!without.isEmpty()) {
            problems.add(Problem.warning(
                    "POOL-109",
                    Place.line(people.file(), without.getFirst().line()),
                    "rows",
                    Integer.toString(without.size())));
        }
    }

    private void tellNear(Homes homes, HouseholdDecisions decided) {
        List<Address> different = List.copyOf(firstRows.keySet());
        List<Integer> rows = List.copyOf(firstRows.values());
        for (NearAddresses.Pair near : NearAddresses.among(different)) {
            int one = rows.get(near.one());
            int other = rows.get(near.other());
            if (!homes.together(one, other) && !decided.areDifferent(homes, one, other)) {
                problems.add(Problem.warning(
                        UNDECIDED,
                        Place.line(people.file(), people.rows().get(one).line()),
                        "person",
                        ids.get(one),
                        "text",
                        text(one),
                        "other",
                        ids.get(other),
                        "otherText",
                        text(other),
                        "line",
                        Long.toString(people.rows().get(other).line())));
            }
        }
    }

    private String text(int row) {
        List<String> cells = people.rows().get(row).cells();
        return String.join(
                ", ",
                columns.stream().map(cells::get).filter(cell -> !cell.isEmpty()).toList());
    }
}
