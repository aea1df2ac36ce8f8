package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kleroterion.print.markup.Element;

/// The table of a chart of lines: one row wherever a line has a point or a step changes.
record LineTable(Axis across, Axis up, List<Series> series, Numerals numerals) {

    LineTable {
        series = List.copyOf(series);
    }

    DataTable table() {
        List<String> header = new ArrayList<>(List.of(across.title()));
        series.forEach(one -> header.add(one.name()));
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> plain = new ArrayList<>();
        TreeSet<Double> places = new TreeSet<>();
        series.forEach(one -> places.addAll(places(one)));
        for (double place : places) {
            rows.add(row(place, places, true));
            plain.add(row(place, places, false));
        }
        return new DataTable(header, rows, plain);
    }

    private static List<Double> places(Series series) {
        return switch (series) {
            case Series.Curve curve ->
                curve.points().stream().map(Series.Point::across).toList();
            case Series.Steps steps -> {
                List<Double> ends = new ArrayList<>();
                double end = 0;
                for (Series.Step step : steps.steps()) {
                    end += step.count();
                    ends.add(end);
                }
                yield ends;
            }
        };
    }

    private List<String> row(double place, TreeSet<Double> places, boolean readable) {
        List<String> row = new ArrayList<>(List.of(head(place, places, readable)));
        for (Series one : series) {
            row.add(valueAt(one, place).map(value -> write(up, value, readable)).orElse(readable ? "–" : ""));
        }
        return row;
    }

    /// `12–40` where things stand in a row, the place alone on a curve.
    private String head(double place, TreeSet<Double> places, boolean readable) {
        String last = write(across, place, readable);
        if (series.stream().noneMatch(Series.Steps.class::isInstance)) {
            return last;
        }
        Double before = places.lower(place);
        String first = write(across, (before == null ? 0 : before) + 1, readable);
        return first.equals(last) ? last : first + (readable ? "–" : "-") + last;
    }

    private static Optional<Double> valueAt(Series series, double place) {
        return switch (series) {
            case Series.Curve curve ->
                curve.points().stream()
                        .filter(point -> point.across() == place)
                        .map(Series.Point::up)
                        .findFirst();
            case Series.Steps steps -> {
                double end = 0;
                for (Series.Step step : steps.steps()) {
                    end += step.count();
                    if (place <= end) {
                        yield Optional.of(step.value());
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private String write(Axis axis, double value, boolean readable) {
        return readable ? axis.unit().write(value, numerals) : Element.number(value, 15);
    }
}
