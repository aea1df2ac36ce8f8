package org.kleroterion.print.chart;

import java.util.List;
import org.kleroterion.print.markup.Element;

/// How one line differs from the others: by its colour, and without colour by its dashes and its mark.
///
/// @param dashes lengths of dash and gap; none for a solid line
record Style(String colour, String dashes, Mark mark) {

    private static final List<Style> STYLES = List.of(
            new Style("#0b4f9e", "", Mark.DISC),
            new Style("#b3361b", "8 4", Mark.SQUARE),
            new Style("#1d6b3a", "2 3", Mark.TRIANGLE),
            new Style("#6b3fa0", "10 3 2 3", Mark.DIAMOND));

    /// The style of the series at a position; they come again after the fourth.
    static Style of(int position) {
        return STYLES.get(position % STYLES.size());
    }

    Element mark(double x, double y) {
        return mark.draw(x, y).with("fill", colour).with("stroke", "#ffffff").with("stroke-width", 1);
    }

    /// The shape at the points of a line.
    enum Mark {
        DISC {
            @Override
            Element draw(double x, double y) {
                return Element.of("circle").with("cx", x).with("cy", y).with("r", 4.5);
            }
        },
        SQUARE {
            @Override
            Element draw(double x, double y) {
                return Element.of("rect")
                        .with("x", x - 4)
                        .with("y", y - 4)
                        .with("width", 8)
                        .with("height", 8);
            }
        },
        TRIANGLE {
            @Override
            Element draw(double x, double y) {
                return polygon(x, y - 5.5, x + 5, y + 4, x - 5, y + 4);
            }
        },
        DIAMOND {
            @Override
            Element draw(double x, double y) {
                return polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y);
            }
        };

        abstract Element draw(double x, double y);

        private static Element polygon(double... corners) {
            StringBuilder points = new StringBuilder();
            for (int at = 0; at < corners.length; at += 2) {
                points.append(at == 0 ? "" : " ")
                        .append(Element.number(corners[at]))
                        .append(',')
                        .append(Element.number(corners[at + 1]));
            }
            return Element.of("polygon").with("points", points.toString());
        }
    }
}
