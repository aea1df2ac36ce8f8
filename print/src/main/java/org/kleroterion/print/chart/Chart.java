package org.kleroterion.print.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleFunction;
import org.kleroterion.print.markup.Element;

/// A chart, and the same numbers as a table. The same input gives the same bytes on every machine.
///
/// The drawing is SVG with a title, a description, `role="img"` and presentation attributes alone: no style, no script,
/// no reference to anything outside. What colour tells, dashes, marks and names tell too.
public final class Chart {

    /// Fits a page of A4 and a large screen.
    public static final int WIDE = 660;

    /// Fits a telephone.
    public static final int NARROW = 300;

    private final Caption caption;
    private final DataTable table;
    private final DoubleFunction<String> drawing;

    private Chart(Caption caption, DataTable table, DoubleFunction<String> drawing) {
        this.caption = caption;
        this.table = table;
        this.drawing = drawing;
    }

    /// Lines over two axes; the vertical one begins at zero.
    ///
    /// @param series at least one; more than four are hard to tell apart without colour
    public static Chart lines(Caption caption, Axis across, Axis up, List<Series> series) {
        List<Series> all = List.copyOf(series);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a chart of lines needs a series");
        }
        return new Chart(
                caption,
                new LineTable(across, up, all, caption.numerals()).table(),
                width -> new LineDrawing(caption, across, up, all, width).svg());
    }

    /// Rows with what is allowed and two values each; the axis begins at zero.
    public static Chart ranges(Caption caption, Axis axis, RangeNames names, List<Range> ranges) {
        List<Range> all = List.copyOf(ranges);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a chart of ranges needs a row");
        }
        return new Chart(
                caption,
                new RangeTable(axis, names, all, caption.numerals()).table(),
                width -> new RangeDrawing(caption, axis, names, all, width).svg());
    }

    /// The drawing, laid out for a width in pixels, 240 at least; under 480 names stand above the lines.
    public String svg(int width) {
        if (width < 240) {
            throw new IllegalArgumentException("a chart is at least 240 wide, not " + width);
        }
        return drawing.apply(width);
    }

    /// The drawing as a file of its own.
    public byte[] file() {
        return (svg(WIDE) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The numbers as a table of XHTML, with heads of columns and rows.
    public String table() {
        return table.html(caption.title()).xml();
    }

    /// The numbers as CSV, in a form that does not depend on the language but for the heads.
    public byte[] csv() {
        return table.csv().bytes();
    }

    /// Both layouts and the table, as XHTML for a page: its style sheet shows `.wide` or `.narrow`, and may fold
    /// `.data`.
    ///
    /// @param summary what the folded table is called, as "The numbers"
    public String figure(String summary) {
        return Element.of("figure")
                .with("class", "chart")
                .add(Element.of("div").with("class", "wide").written(svg(WIDE)))
                .add(Element.of("div").with("class", "narrow").written(svg(NARROW)))
                .add(Element.of("details")
                        .with("class", "data")
                        .add(Element.of("summary", summary))
                        .add(table.html(caption.title())))
                .xml();
    }

    public Caption caption() {
        return caption;
    }
}
