package org.kleroterion.print.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.markup.Element;
import org.kleroterion.sortition.encoding.Sha256;

/// The sheet on which a chart is drawn, from top to bottom.
final class Drawing {

    static final double EDGE = 12;

    private final Caption caption;
    private final double width;
    private final List<Element> elements = new ArrayList<>();
    private double bottom = EDGE;

    Drawing(Caption caption, double width) {
        this.caption = caption;
        this.width = width;
        for (String line : Pen.lines(caption.title(), (width - 2 * EDGE) * 0.86)) {
            down(19);
            add(Pen.text(line, EDGE, bottom, "start").with("font-size", 15).with("font-weight", "bold"));
        }
        down(8);
    }

    double width() {
        return width;
    }

    /// Whether names must stand above the chart instead of beside it.
    boolean isNarrow() {
        return width < 480;
    }

    /// How far down the sheet is filled.
    double bottom() {
        return bottom;
    }

    void down(double height) {
        bottom += height;
    }

    void add(Element element) {
        elements.add(element);
    }

    /// How many elements are drawn so far.
    int elements() {
        return elements.size();
    }

    /// Draws behind the elements from a position on.
    void insert(int position, Element element) {
        elements.add(position, element);
    }

    void text(String text, double x, double y, String anchor) {
        add(Pen.text(text, x, y, anchor));
    }

    /// One line of the key: a sample, drawn by the caller at [#bottom], and its name.
    void key(String name, List<Element> sample) {
        down(18);
        sample.forEach(this::add);
        text(name, EDGE + 46, bottom + 4.5, "start");
    }

    /// The sheet, as tall as it is filled.
    String svg() {
        double height = bottom + EDGE;
        String id = id();
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("lang", caption.language())
                .add(Element.of("title", caption.title()).with("id", id + "-title"))
                .add(Element.of("desc", caption.description()).with("id", id + "-desc"))
                .add(Pen.box(0, 0, width, height, "#ffffff", "none"))
                .addAll(elements)
                .xml();
    }

    /// Of its own on any page: no two different charts share it.
    private String id() {
        String content = caption.title() + caption.description() + Element.number(width);
        return "chart-"
                + Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);
    }
}
