package org.kleroterion.sortition.pool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Every member has one value of each feature, so the bounds of a feature must leave room for the size of the panel.
final class QuotaSums {

    private QuotaSums() {}

    static void check(List<QuotaLine> lines, int size, String file, Problems problems) {
        Map<String, List<QuotaLine>> byFeature = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.quota().feature(), LinkedHashMap::new, Collectors.toList()));
        byFeature.forEach((feature, values) -> {
            Place place = Place.line(file, values.getFirst().line());
            long min = values.stream().mapToLong(line -> line.quota().min()).sum();
            long max = values.stream().mapToLong(line -> line.quota().max()).sum();
            if (min > size) {
                problems.add(problem("QUOTA-201", place, feature, min, size));
            }
            if (max < size) {
                problems.add(problem("QUOTA-202", place, feature, max, size));
            }
        });
    }

    private static Problem problem(String code, Place place, String feature, long sum, int size) {
        return Problem.error(
                code, place, "feature", feature, "sum", Long.toString(sum), "size", Integer.toString(size));
    }
}
