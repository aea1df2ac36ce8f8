package org.kleroterion.sortition.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.csv.CsvTable;

/// A feature made of several: `sex+age` has the values `woman+18-39` and so on.
public final class JointFeature {

    private static final String PLUS = "+";

    private JointFeature() {}

    /// The same table, with a column for each joint feature that it lacks and whose parts it has.
    public static CsvTable added(CsvTable table, List<String> features) {
        Map<String, List<Integer>> joint = new TreeMap<>();
        for (String feature : features) {
            List<Integer> columns = parts(feature).stream()
                    .flatMap(part -> table.columns(part).stream())
                    .toList();
            boolean complete = columns.size() == parts(feature).size() && columns.size() > 1;
            if (complete && table.columns(feature).isEmpty()) {
                joint.put(feature, columns);
            }
        }
        return joint.isEmpty() ? table : with(table, joint);
    }

    private static CsvTable with(CsvTable table, Map<String, List<Integer>> joint) {
        List<String> header = new ArrayList<>(table.header());
        header.addAll(joint.keySet());
        List<CsvTable.Row> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            joint.values().forEach(columns -> cells.add(value(row, columns)));
            rows.add(new CsvTable.Row(row.line(), cells));
        }
        return new CsvTable(table.file(), header, rows);
    }

    static List<String> parts(String feature) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int plus = feature.indexOf(PLUS); plus >= 0; plus = feature.indexOf(PLUS, from)) {
            parts.add(feature.substring(from, plus).strip());
            from = plus + 1;
        }
        parts.add(feature.substring(from).strip());
        return parts;
    }

    static String value(CsvTable.Row row, List<Integer> columns) {
        return String.join(PLUS, columns.stream().map(row.cells()::get).toList());
    }
}
