package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.markup.Element;

/// Draws with presentation attributes alone, so that the strictest page and every PDF show the same.
final class Pen {

    static final String INK = "#1b1b1b";
    static final String PALE = "#d4d7db";
    static final String MIDDLE = "#5c636b";

    /// Height of a letter, in units of the drawing.
    static final double SIZE = 13;

    private static final String FONT = "Atkinson Hyperlegible Next, Verdana, Arial, sans-serif";
    private static final double WIDTH_OF_LETTER = 0.54;

    private Pen() {}

    /// How wide a text is, by the width of a middling letter.
    static double width(String text) {
        return text.length() * SIZE * WIDTH_OF_LETTER;
    }

    /// @param anchor `start`, `middle` or `end`
    static Element text(String text, double x, double y, String anchor) {
        return Element.of("text", text)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-family", FONT)
                .with("font-size", SIZE)
                .with("fill", INK);
    }

    static Element line(double x1, double y1, double x2, double y2, String colour) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("stroke", colour)
                .with("stroke-width", 1);
    }

    static Element box(double x, double y, double width, double height, String fill, String stroke) {
        return Element.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("fill", fill)
                .with("stroke", stroke);
    }

    static Element polyline(List<Series.Point> corners, Style style) {
        StringBuilder points = new StringBuilder();
        corners.forEach(corner -> points.append(points.isEmpty() ? "" : " ")
                .append(Element.number(corner.across()))
                .append(',')
                .append(Element.number(corner.up())));
        Element line = Element.of("polyline")
                .with("points", points.toString())
                .with("fill", "none")
                .with("stroke", style.colour())
                .with("stroke-width", 2.2)
                .with("stroke-linejoin", "round");
        return style.dashes().isEmpty() ? line : line.with("stroke-dasharray", style.dashes());
    }

    /// A text cut into lines no wider than `width`.
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || width(longer) > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
