package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kleroterion.print.markup.Element;

/// Draws lines over two axes.
final class LineDrawing {

    private static final double LINE = 17;

    private final Axis across;
    private final Axis up;
    private final List<Series> series;
    private final Numerals numerals;
    private final Drawing sheet;
    private final Scale horizontal;
    private final Scale vertical;

    LineDrawing(Caption caption, Axis across, Axis up, List<Series> series, double width) {
        this.across = across;
        this.up = up;
        this.series = series;
        this.numerals = caption.numerals();
        this.sheet = new Drawing(caption, width);
        if (sheet.isNarrow()) {
            IntStream.range(0, series.size()).forEach(this::key);
            sheet.down(10);
        }
        double top = sheet.bottom() + 28;
        double floor = top + (sheet.isNarrow() ? 190 : 260);
        this.vertical =
                Scale.of(0, greatest(), 5, up.unit().digits() == 0 && !up.unit().percent(), floor, top);
        double left = Drawing.EDGE + widest(vertical, up) + 8;
        this.horizontal = Scale.of(
                        least(),
                        furthest(),
                        sheet.isNarrow() ? 4 : 8,
                        across.unit().digits() == 0,
                        left,
                        width - right())
                .cutAt(furthest());
    }

    String svg() {
        grid();
        for (int position = 0; position < series.size(); position++) {
            line(position);
        }
        if (!sheet.isNarrow()) {
            names();
        }
        return sheet.svg();
    }

    private void grid() {
        sheet.text(up.title(), Drawing.EDGE, vertical.end() - 14, "start");
        for (double tick : vertical.ticks()) {
            double y = vertical.place(tick);
            sheet.add(Pen.line(horizontal.start(), y, horizontal.end(), y, tick == 0 ? Pen.INK : Pen.PALE));
            sheet.text(label(tick, vertical, up), horizontal.start() - 8, y + 4.5, "end");
        }
        for (double tick : horizontal.ticks()) {
            double x = horizontal.place(tick);
            sheet.add(Pen.line(x, vertical.start(), x, vertical.start() + 5, Pen.INK));
            sheet.text(label(tick, horizontal, across), x, vertical.start() + 20, "middle");
        }
        sheet.down(vertical.start() - sheet.bottom() + 40);
        sheet.text(across.title(), horizontal.end(), sheet.bottom(), "end");
    }

    private void line(int position) {
        List<Series.Point> corners = series.get(position).corners().stream()
                .map(corner -> new Series.Point(horizontal.place(corner.across()), vertical.place(corner.up())))
                .toList();
        Style style = Style.of(position);
        sheet.add(Pen.polyline(corners, style));
        marks(series.get(position), corners, position).forEach(mark -> sheet.add(style.mark(mark.across(), mark.up())));
    }

    /// Every point of a short curve; else some of them, at other places for each line.
    private List<Series.Point> marks(Series line, List<Series.Point> corners, int position) {
        if (line instanceof Series.Curve && corners.size() <= 24) {
            return corners;
        }
        List<Series.Point> marks = new ArrayList<>();
        double width = horizontal.end() - horizontal.start();
        for (int mark = 0; mark < 5; mark++) {
            double x = horizontal.start() + width * (mark + (position + 0.5) / Math.max(1, series.size())) / 5;
            marks.add(new Series.Point(x, heightAt(corners, x)));
        }
        return marks;
    }

    private static double heightAt(List<Series.Point> corners, double x) {
        for (int at = 1; at < corners.size(); at++) {
            Series.Point before = corners.get(at - 1);
            Series.Point after = corners.get(at);
            if (after.across() >= x && after.across() > before.across()) {
                double part = (x - before.across()) / (after.across() - before.across());
                return before.up() + Math.max(0, part) * (after.up() - before.up());
            }
        }
        return corners.getLast().up();
    }

    /// The name of each line at its end, pushed apart where lines end close together.
    private void names() {
        List<Integer> byHeight = IntStream.range(0, series.size())
                .boxed()
                .sorted(Comparator.comparingDouble(position -> endOf(position).up()))
                .toList();
        double free = vertical.end() - LINE;
        for (int position : byHeight) {
            Series.Point end = endOf(position);
            double y = Math.max(free, end.up());
            String colour = Style.of(position).colour();
            sheet.add(Pen.line(end.across() + 4, end.up(), end.across() + 16, y, colour));
            sheet.add(Pen.text(series.get(position).name(), end.across() + 20, y + 4.5, "start")
                    .with("fill", colour)
                    .with("font-weight", "bold"));
            free = y + LINE;
        }
    }

    private Series.Point endOf(int position) {
        Series.Point last = series.get(position).corners().getLast();
        return new Series.Point(horizontal.place(last.across()), vertical.place(last.up()));
    }

    private void key(int position) {
        Style style = Style.of(position);
        double y = sheet.bottom() + 18;
        List<Series.Point> sample = List.of(new Series.Point(Drawing.EDGE, y), new Series.Point(Drawing.EDGE + 38, y));
        List<Element> drawn = List.of(Pen.polyline(sample, style), style.mark(Drawing.EDGE + 19, y));
        sheet.key(series.get(position).name(), drawn);
    }

    private double right() {
        double longest = series.stream()
                .mapToDouble(one -> Pen.width(one.name()) * 1.08)
                .max()
                .orElse(0);
        return sheet.isNarrow() ? 20 : longest + 34;
    }

    private String label(double tick, Scale scale, Axis axis) {
        return axis.unit().write(tick, scale.digits(axis.unit()), numerals);
    }

    private double widest(Scale scale, Axis axis) {
        return scale.ticks().stream()
                .mapToDouble(tick -> Pen.width(label(tick, scale, axis)))
                .max()
                .orElse(0);
    }

    private double greatest() {
        return corners().mapToDouble(Series.Point::up).max().orElse(1);
    }

    private double least() {
        return corners().mapToDouble(Series.Point::across).min().orElse(0);
    }

    private double furthest() {
        return corners().mapToDouble(Series.Point::across).max().orElse(1);
    }

    private Stream<Series.Point> corners() {
        return series.stream().flatMap(one -> one.corners().stream());
    }
}
