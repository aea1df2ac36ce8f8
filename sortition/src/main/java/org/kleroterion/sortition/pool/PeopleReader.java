package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.household.HouseholdFinder;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.quota.JointFeature;

/// Reads a table of people with any columns: those that the quotas name, the id and the household.
final class PeopleReader {

    private static final int LINES_NAMED = 8;

    /// A feature of the quotas: its column in the table, and the position of each value in the table of quotas.
    private record Feature(int column, Map<String, Integer> positions, List<String> values) {}

    private final List<QuotaLine> quotas;
    private final PeopleColumns columns;
    private final Problems problems;

    PeopleReader(List<QuotaLine> quotas, PeopleColumns columns, Problems problems) {
        this.quotas = quotas;
        this.columns = columns;
        this.problems = problems;
    }

    /// The people by id; those whose row has a problem are missing.
    List<Person> read(CsvTable given) {
        CsvTable table = JointFeature.added(
                given,
                quotas.stream().map(line -> line.quota().feature()).distinct().toList());
        List<Feature> features = features(table);
        OptionalInt id =
                columns.id().map(name -> column(table, name, "POOL-102")).orElse(OptionalInt.empty());
        List<Integer> household = new ArrayList<>();
        columns.household().forEach(name -> column(table, name, "POOL-103").ifPresent(household::add));
        checkIds(table, id);
        checkValues(table, features);
        List<String> names = names(table, id);
        List<Integer> homes = homes(table, household, names);
        List<Person> people = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            CsvTable.Row cells = table.rows().get(row);
            String name = names.get(row);
            int home = homes.get(row);
            quotasOf(cells, features).ifPresent(own -> people.add(new Person(name, new Volunteer(own, home))));
        }
        return Households.inOrder(people.stream().sorted(PersonOrder.of(people)).toList());
    }

    private static List<String> names(CsvTable table, OptionalInt id) {
        List<String> names = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            names.add(id.isPresent() ? row.cells().get(id.getAsInt()) : Integer.toString(names.size() + 1));
        }
        return names;
    }

    private List<Integer> homes(CsvTable table, List<Integer> household, List<String> names) {
        Optional<CsvTable> decisions = columns.decisions().flatMap(file -> file.table(problems));
        return HouseholdFinder.find(table, household, names, decisions, problems);
    }

    private List<Feature> features(CsvTable table) {
        Map<String, Map<String, Integer>> byFeature = new LinkedHashMap<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < quotas.size(); at++) {
            String feature = quotas.get(at).quota().feature();
            String value = quotas.get(at).quota().value();
            byFeature.computeIfAbsent(feature, first -> new TreeMap<>()).put(CsvTable.fold(value), at);
            values.computeIfAbsent(feature, first -> new ArrayList<>()).add(value);
        }
        List<Feature> features = new ArrayList<>();
        byFeature.forEach((feature, positions) -> column(table, feature, "POOL-101")
                .ifPresent(column ->
                        features.add(new Feature(column, positions, values.getOrDefault(feature, List.of())))));
        return features;
    }

    private OptionalInt column(CsvTable table, String name, String missing) {
        List<Integer> found = table.columns(name);
        if (found.size() == 1) {
            return OptionalInt.of(found.getFirst());
        }
        String code = found.isEmpty() ? missing : "POOL-104";
        String near = NearestName.to(name, table.header());
        problems.add(Problem.error(code, Place.line(table.file(), 1), "column", name, "near", near));
        return OptionalInt.empty();
    }

    private void checkIds(CsvTable table, OptionalInt id) {
        if (id.isEmpty()) {
            return;
        }
        Map<String, List<CsvTable.Row>> rows = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> rows.computeIfAbsent(row.cells().get(id.getAsInt()), name -> new ArrayList<>())
                        .add(row));
        rows.forEach((name, same) -> {
            if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ')) {
                report("POOL-106", table, same, id.getAsInt(), name, "");
            } else if (same.size() > 1) {
                report("POOL-105", table, same, id.getAsInt(), name, "");
            }
        });
    }

    /// Each value that no quota names is told once, with the lines that have it.
    private void checkValues(CsvTable table, List<Feature> features) {
        for (Feature feature : features) {
            Map<String, List<CsvTable.Row>> unknown = new LinkedHashMap<>();
            for (CsvTable.Row row : table.rows()) {
                String value = row.cells().get(feature.column());
                if (!feature.positions().containsKey(CsvTable.fold(value))) {
                    unknown.computeIfAbsent(value, first -> new ArrayList<>()).add(row);
                }
            }
            unknown.forEach((value, rows) -> {
                String code = value.isEmpty() ? "POOL-108" : "POOL-107";
                report(code, table, rows, feature.column(), value, NearestName.to(value, feature.values()));
            });
        }
    }

    private void report(String code, CsvTable table, List<CsvTable.Row> rows, int column, String value, String near) {
        String lines = rows.stream()
                .limit(LINES_NAMED)
                .map(row -> Long.toString(row.line()))
                .collect(Collectors.joining(", ", "", rows.size() > LINES_NAMED ? ", …" : ""));
        problems.add(Problem.error(
                code,
                table.place(rows.getFirst(), column),
                "value",
                value,
                "near",
                near,
                "lines",
                lines,
                "rows",
                Integer.toString(rows.size())));
    }

    private static Optional<List<Integer>> quotasOf(CsvTable.Row row, List<Feature> features) {
        List<Integer> own = new ArrayList<>();
        for (Feature feature : features) {
            Integer position = feature.positions().get(CsvTable.fold(row.cells().get(feature.column())));
            if (position == null) {
                return Optional.empty();
            }
            own.add(position);
        }
        return Optional.of(own);
    }
}
