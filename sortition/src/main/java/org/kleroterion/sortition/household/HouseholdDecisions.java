package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// What a person has decided about households.
///
/// @param named the household that the table gives a row, empty for somebody who lives alone; two rows of the table
///     with different ones are of different households
/// @param same pairs of rows of one household
/// @param different pairs of rows of different households
record HouseholdDecisions(Map<Integer, String> named, List<Pair> same, List<Pair> different) {

    static final HouseholdDecisions NONE = new HouseholdDecisions(Map.of(), List.of(), List.of());

    /// Two rows, and what to say if they contradict the rest.
    record Pair(int one, int other, Problem contradiction) {}

    HouseholdDecisions {
        named = new TreeMap<>(named);
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /// Reads a table of either layout.
    ///
    /// @param ids the name of each row of the table of people
    static HouseholdDecisions read(CsvTable table, List<String> ids, Problems problems) {
        return new DecisionReader(table, ids, problems).read();
    }

    Optional<String> household(int row) {
        return Optional.ofNullable(named.get(row));
    }

    /// Whether somebody has decided that the households of two rows are not one.
    boolean areDifferent(Homes homes, int one, int other) {
        return different.stream().anyMatch(pair -> parts(homes, pair, one, other) || parts(homes, pair, other, one));
    }

    private static boolean parts(Homes homes, Pair pair, int row, int another) {
        return homes.together(pair.one(), row) && homes.together(pair.other(), another);
    }

    /// Those whom the table calls different, although the rest makes them one household.
    List<Problem> contradictions(Homes homes) {
        List<Problem> contradictions = new ArrayList<>();
        for (Pair pair : different) {
            if (homes.together(pair.one(), pair.other())) {
                contradictions.add(pair.contradiction());
            }
        }
        return contradictions;
    }
}
