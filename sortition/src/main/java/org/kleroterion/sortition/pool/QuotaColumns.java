package org.kleroterion.sortition.pool;

import java.util.List;
import java.util.OptionalInt;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;

/// Where a table of quotas says what, in any of the layouts in use: `category,feature`, `feature,value` or
/// `category,name`, then `min,max` and perhaps `min_flex,max_flex` among other columns.
record QuotaColumns(int feature, int value, int min, int max, OptionalInt minFlex, OptionalInt maxFlex) {

    private static final int MISSING = -1;

    private static final List<String> VALUES =
            List.of("value", "name", "feature", "category value", "category_value", "category-value");

    boolean complete() {
        return feature != MISSING
                && value != MISSING
                && min != MISSING
                && max != MISSING
                && minFlex.isPresent() == maxFlex.isPresent();
    }

    /// Finds the columns; what is missing or there twice is a problem.
    static QuotaColumns in(CsvTable table, Problems problems) {
        Finder finder = new Finder(table, problems);
        String feature = table.columns("category").isEmpty() ? "feature" : "category";
        String value = VALUES.stream()
                .filter(name -> !name.equals(feature) && !table.columns(name).isEmpty())
                .findFirst()
                .orElse(feature.equals("category") ? "name" : "value");
        QuotaColumns columns = new QuotaColumns(
                finder.required(feature),
                finder.required(value),
                finder.required("min"),
                finder.required("max"),
                finder.optional("min_flex"),
                finder.optional("max_flex"));
        if (columns.minFlex.isPresent() != columns.maxFlex.isPresent()) {
            problems.add(Problem.error("QUOTA-103", Place.line(table.file(), 1)));
        }
        return columns;
    }

    private record Finder(CsvTable table, Problems problems) {

        int required(String name) {
            OptionalInt column = optional(name);
            if (column.isEmpty() && table.columns(name).isEmpty()) {
                problems.add(Problem.error(
                        "QUOTA-101",
                        Place.line(table.file(), 1),
                        "column",
                        name,
                        "near",
                        NearestName.to(name, table.header())));
            }
            return column.orElse(MISSING);
        }

        OptionalInt optional(String name) {
            List<Integer> found = table.columns(name);
            if (found.size() > 1) {
                problems.add(Problem.error("QUOTA-102", Place.line(table.file(), 1), "column", name));
            }
            return found.size() == 1 ? OptionalInt.of(found.getFirst()) : OptionalInt.empty();
        }
    }
}
