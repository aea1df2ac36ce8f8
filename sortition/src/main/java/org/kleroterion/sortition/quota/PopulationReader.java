package org.kleroterion.sortition.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.panel.Fraction;

/// Reads a table of counts of either layout.
final class PopulationReader {

    private static final List<String> COUNTS = List.of("count", "population", "effectif", "people", "nombre");
    private static final List<String> FEATURES = List.of("feature", "category", "critère", "critere");
    private static final List<String> VALUES = List.of("value", "name", "valeur", "feature");

    /// Sums of counts by value, in the order in which values come.
    private static final class Tally {

        private final String name;
        private final Map<String, String> written = new LinkedHashMap<>();
        private final Map<String, Fraction> people = new TreeMap<>();

        Tally(String name) {
            this.name = name;
        }

        /// Answers whether the value is new.
        boolean add(String value, Fraction count) {
            boolean isNew = written.putIfAbsent(CsvTable.fold(value), value) == null;
            people.merge(CsvTable.fold(value), count, Fraction::plus);
            return isNew;
        }

        Population.Feature feature() {
            List<Population.Count> counts = new ArrayList<>();
            written.forEach(
                    (key, value) -> counts.add(new Population.Count(value, people.getOrDefault(key, Fraction.ZERO))));
            return new Population.Feature(name, counts);
        }
    }

    private final CsvTable table;
    private final List<String> joint;
    private final Problems problems;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    PopulationReader(CsvTable table, List<String> joint, Problems problems) {
        this.table = table;
        this.joint = joint;
        this.problems = problems;
    }

    List<Population.Feature> read() {
        OptionalInt count = column(COUNTS, -1);
        if (count.isEmpty()) {
            problems.add(Problem.error(
                    "MARGIN-101", Place.line(table.file(), 1), "columns", String.join(", ", table.header())));
            return List.of();
        }
        OptionalInt feature = column(FEATURES, count.getAsInt());
        OptionalInt value = column(VALUES, feature.orElse(count.getAsInt()));
        if (feature.isPresent() && value.isPresent() && joint.isEmpty()) {
            table.rows().forEach(row -> single(row, feature.getAsInt(), value.getAsInt(), count.getAsInt()));
        } else {
            joint(count.getAsInt());
        }
        if (tallies.isEmpty()) {
            problems.add(Problem.error("MARGIN-104", Place.file(table.file())));
        }
        return tallies.values().stream().map(Tally::feature).toList();
    }

    private OptionalInt column(List<String> names, int except) {
        return names.stream()
                .flatMap(name -> table.columns(name).stream())
                .filter(column -> column != except)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private void single(CsvTable.Row row, int feature, int value, int count) {
        String name = row.cells().get(feature);
        Optional<Fraction> people = count(row, count);
        if (blank(row, feature) || blank(row, value) || people.isEmpty()) {
            return;
        }
        boolean isNew = tally(name).add(row.cells().get(value), people.get());
        if (!isNew) {
            problems.add(Problem.error(
                    "MARGIN-105",
                    table.place(row, value),
                    "feature",
                    name,
                    "value",
                    row.cells().get(value)));
        }
    }

    private void joint(int count) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            if (column != count) {
                columns.put(table.header().get(column), List.of(column));
            }
        }
        joint.forEach(name -> joined(name).ifPresent(all -> columns.put(name, all)));
        for (CsvTable.Row row : table.rows()) {
            Optional<Fraction> people = count(row, count);
            boolean blank = false;
            for (int column = 0; column < row.cells().size(); column++) {
                blank |= column != count && blank(row, column);
            }
            if (people.isPresent() && !blank) {
                columns.forEach((name, all) -> tally(name).add(JointFeature.value(row, all), people.get()));
            }
        }
    }

    private Optional<List<Integer>> joined(String name) {
        List<Integer> columns = new ArrayList<>();
        for (String part : JointFeature.parts(name)) {
            List<Integer> found = table.columns(part);
            if (found.isEmpty()) {
                String near = NearestName.to(part, table.header());
                problems.add(Problem.error(
                        "MARGIN-106", Place.line(table.file(), 1), "feature", name, "column", part, "near", near));
                return Optional.empty();
            }
            columns.add(found.getFirst());
        }
        return Optional.of(columns);
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(CsvTable.fold(name), first -> new Tally(name));
    }

    private boolean blank(CsvTable.Row row, int column) {
        boolean blank = row.cells().get(column).isEmpty();
        if (blank) {
            problems.add(Problem.error("MARGIN-103", table.place(row, column)));
        }
        return blank;
    }

    private Optional<Fraction> count(CsvTable.Row row, int column) {
        String text =
                row.cells().get(column).replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,18})?")) {
            problems.add(Problem.error(
                    "MARGIN-102", table.place(row, column), "value", row.cells().get(column)));
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(text);
        return Optional.of(new Fraction(count.unscaledValue(), BigInteger.TEN.pow(count.scale())));
    }
}
