package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.quota.Flex;

/// Reads a table of quotas: features in the order in which they come, the values of a feature brought together.
final class QuotaReader {

    private static final int LARGEST = 1_000_000;

    private final Problems problems;
    private final Map<String, Long> lineOfPair = new TreeMap<>();
    private final Map<String, List<QuotaLine>> byFeature = new LinkedHashMap<>();

    QuotaReader(Problems problems) {
        this.problems = problems;
    }

    /// The quotas that can be read.
    List<QuotaLine> read(CsvTable table) {
        QuotaColumns columns = QuotaColumns.in(table, problems);
        if (!columns.complete()) {
            return List.of();
        }
        if (table.rows().isEmpty()) {
            problems.add(Problem.error("QUOTA-104", Place.file(table.file())));
        }
        for (CsvTable.Row row : table.rows()) {
            new RowOf(table, row, columns).read();
        }
        return byFeature.values().stream().flatMap(List::stream).toList();
    }

    /// One row of the table.
    private final class RowOf {

        private final CsvTable table;
        private final CsvTable.Row row;
        private final QuotaColumns columns;

        RowOf(CsvTable table, CsvTable.Row row, QuotaColumns columns) {
            this.table = table;
            this.row = row;
            this.columns = columns;
        }

        void read() {
            Optional<String> feature = name(columns.feature());
            Optional<String> value = name(columns.value());
            OptionalInt min = number(columns.min());
            OptionalInt max = number(columns.max());
            Optional<Flex> flex = flex(min, max);
            if (feature.isEmpty() || value.isEmpty() || min.isEmpty() || max.isEmpty()) {
                return;
            }
            if (min.getAsInt() > max.getAsInt()) {
                report("QUOTA-107", columns.min(), "max", text(columns.max()));
            } else if (isNew(feature.get(), value.get())) {
                add(feature.get(), new Quota(feature.get(), value.get(), min.getAsInt(), max.getAsInt()), flex);
            }
        }

        private void add(String feature, Quota quota, Optional<Flex> flex) {
            List<QuotaLine> lines = byFeature.computeIfAbsent(CsvTable.fold(feature), first -> new ArrayList<>());
            Quota same = lines.isEmpty()
                    ? quota
                    : new Quota(lines.getFirst().quota().feature(), quota.value(), quota.min(), quota.max());
            lines.add(new QuotaLine(row.line(), same, flex));
        }

        private boolean isNew(String feature, String value) {
            Long before = lineOfPair.putIfAbsent(CsvTable.fold(feature) + "\n" + CsvTable.fold(value), row.line());
            if (before != null) {
                report("QUOTA-109", columns.value(), "feature", feature, "before", Long.toString(before));
            }
            return before == null;
        }

        /// Bounds beyond the bounds are for repairs; a lottery keeps to `min` and `max`.
        private Optional<Flex> flex(OptionalInt min, OptionalInt max) {
            if (columns.minFlex().isEmpty() || columns.maxFlex().isEmpty()) {
                return Optional.empty();
            }
            int minColumn = columns.minFlex().getAsInt();
            int maxColumn = columns.maxFlex().getAsInt();
            OptionalInt minFlex = number(minColumn);
            OptionalInt maxFlex = number(maxColumn);
            if (min.isPresent() && minFlex.isPresent() && minFlex.getAsInt() > min.getAsInt()) {
                report("QUOTA-108", minColumn, "bound", text(columns.min()), "name", "min");
            }
            if (max.isPresent() && maxFlex.isPresent() && maxFlex.getAsInt() < max.getAsInt()) {
                report("QUOTA-110", maxColumn, "bound", text(columns.max()), "name", "max");
            }
            return minFlex.isPresent() && maxFlex.isPresent()
                    ? Optional.of(new Flex(minFlex.getAsInt(), maxFlex.getAsInt()))
                    : Optional.empty();
        }

        private Optional<String> name(int column) {
            String name = text(column);
            if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
                report(name.isEmpty() ? "QUOTA-105" : "QUOTA-111", column);
                return Optional.empty();
            }
            return Optional.of(name);
        }

        private OptionalInt number(int column) {
            String text = text(column);
            if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > LARGEST) {
                report("QUOTA-106", column);
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(text));
        }

        private String text(int column) {
            return row.cells().get(column);
        }

        private void report(String code, int column, String... more) {
            List<String> values = new ArrayList<>(List.of("value", text(column)));
            values.addAll(List.of(more));
            problems.add(Problem.error(code, table.place(row, column), values.toArray(String[]::new)));
        }
    }
}
