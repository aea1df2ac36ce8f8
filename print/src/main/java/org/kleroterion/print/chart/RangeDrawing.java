package org.kleroterion.print.chart;

import java.util.List;
import org.kleroterion.print.markup.Element;

/// Draws rows: what is allowed as a bar, and two values as an open and a filled mark.
final class RangeDrawing {

    private static final String ALLOWED = "#cfe0f3";
    private static final String FILLED = "#0b4f9e";
    private static final double ROW = 26;

    private final Axis axis;
    private final RangeNames names;
    private final List<Range> ranges;
    private final Numerals numerals;
    private final Drawing sheet;
    private final Scale scale;
    private final double labels;

    RangeDrawing(Caption caption, Axis axis, RangeNames names, List<Range> ranges, double width) {
        this.axis = axis;
        this.names = names;
        this.ranges = ranges;
        this.numerals = caption.numerals();
        this.sheet = new Drawing(caption, width);
        double longest = ranges.stream()
                .mapToDouble(range -> Pen.width(range.name()))
                .max()
                .orElse(0);
        this.labels = sheet.isNarrow() ? 0 : Math.min(longest, width * 0.36);
        double greatest = ranges.stream()
                .mapToDouble(range -> Math.max(range.to(), Math.max(range.open(), range.filled())))
                .max()
                .orElse(1);
        double bounds = ranges.stream()
                .mapToDouble(range -> Pen.width(bounds(range)))
                .max()
                .orElse(0);
        this.scale = Scale.of(
                0,
                greatest,
                sheet.isNarrow() ? 4 : 8,
                axis.unit().digits() == 0,
                Drawing.EDGE + labels + (labels > 0 ? 12 : 6),
                width - Drawing.EDGE - bounds - 12);
    }

    String svg() {
        keys();
        double top = sheet.bottom();
        int behind = sheet.elements();
        String group = "";
        for (Range range : ranges) {
            if (!range.group().equals(group)) {
                group = range.group();
                sheet.down(26);
                sheet.add(Pen.text(group, Drawing.EDGE, sheet.bottom(), "start").with("font-weight", "bold"));
                sheet.down(4);
            }
            row(range);
        }
        axis(top, behind);
        return sheet.svg();
    }

    private void keys() {
        double sample = Drawing.EDGE + 19;
        sheet.key(names.range(), List.of(allowed(sample - 19, sheet.bottom() + 18, 38)));
        sheet.key(names.open(), List.of(open(sample, sheet.bottom() + 18)));
        sheet.key(names.filled(), List.of(filled(sample, sheet.bottom() + 18)));
    }

    private void row(Range range) {
        for (String line : Pen.lines(range.name(), sheet.isNarrow() ? sheet.width() - 40 : labels + 4)) {
            sheet.down(17);
            sheet.text(line, Drawing.EDGE, sheet.bottom(), "start");
        }
        double middle = sheet.isNarrow() ? sheet.bottom() + 17 : sheet.bottom() - 4.5;
        double from = scale.place(range.from());
        sheet.add(allowed(from, middle, Math.max(2, scale.place(range.to()) - from)));
        sheet.add(filled(scale.place(range.filled()), middle));
        sheet.add(open(scale.place(range.open()), middle));
        sheet.text(bounds(range), sheet.width() - Drawing.EDGE, middle + 4.5, "end");
        sheet.down(sheet.isNarrow() ? ROW : ROW - 17);
    }

    /// The axis under the rows, and its lines behind them.
    private void axis(double top, int behind) {
        double floor = sheet.bottom() + 4;
        int at = behind;
        for (double tick : scale.ticks()) {
            double x = scale.place(tick);
            sheet.insert(at++, Pen.line(x, top + 14, x, floor, Pen.PALE));
            sheet.text(axis.unit().write(tick, scale.digits(axis.unit()), numerals), x, floor + 17, "middle");
        }
        sheet.down(floor - sheet.bottom() + 38);
        sheet.text(axis.title(), scale.end(), sheet.bottom(), "end");
    }

    private String bounds(Range range) {
        String from = axis.unit().write(range.from(), 0, numerals);
        String to = axis.unit().write(range.to(), 0, numerals);
        return from.equals(to) ? to : from + "–" + to;
    }

    private static Element allowed(double x, double middle, double width) {
        return Pen.box(x, middle - 7.5, width, 15, ALLOWED, Pen.MIDDLE);
    }

    private static Element open(double x, double y) {
        return Style.Mark.DIAMOND
                .draw(x, y)
                .with("fill", "#ffffff")
                .with("fill-opacity", "0")
                .with("stroke", Pen.INK)
                .with("stroke-width", 2);
    }

    private static Element filled(double x, double y) {
        return Style.Mark.DISC
                .draw(x, y)
                .with("fill", FILLED)
                .with("stroke", "#ffffff")
                .with("stroke-width", 1);
    }
}
