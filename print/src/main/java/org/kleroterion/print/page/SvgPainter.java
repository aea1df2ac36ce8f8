package org.kleroterion.print.page;

import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints the shapes that our charts and QR codes are made of: no other SVG is ever given to it.
final class SvgPainter {

    private final OutputDevice device;
    private final double scale;
    private final AffineTransform place;

    /// @param scale dots of the device for one unit of the drawing, whose corner is at `x` and `y`
    SvgPainter(OutputDevice device, double scale, double x, double y) {
        this.device = device;
        this.scale = scale;
        this.place = new AffineTransform(scale, 0, 0, scale, x, y);
    }

    void paint(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                shape(element).ifPresent(shape -> paint(place.createTransformedShape(shape), element));
            }
        }
    }

    private void paint(Shape shape, Element element) {
        if (!element.getAttribute("fill").equals("none") && number(element, "fill-opacity", 1) > 0) {
            device.setPaint(colour(element, "fill", Color.BLACK));
            device.fill(shape);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty() && !stroke.equals("none")) {
            device.setPaint(colour(element, "stroke", Color.BLACK));
            device.setStroke(stroke(element));
            device.draw(shape);
        }
    }

    private static Optional<Shape> shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" ->
                Optional.of(new Rectangle2D.Double(
                        number(element, "x", 0),
                        number(element, "y", 0),
                        number(element, "width", 0),
                        number(element, "height", 0)));
            case "line" ->
                Optional.of(new Line2D.Double(
                        number(element, "x1", 0),
                        number(element, "y1", 0),
                        number(element, "x2", 0),
                        number(element, "y2", 0)));
            case "circle" -> Optional.of(circle(element));
            case "polyline" -> Optional.of(path(element.getAttribute("points"), false));
            case "polygon" -> Optional.of(path(element.getAttribute("points"), true));
            case "path" -> Optional.of(bars(element.getAttribute("d")));
            case "text" -> Optional.of(text(element));
            case "title", "desc" -> Optional.empty();
            default -> throw new IllegalArgumentException("no way to paint <" + element.getTagName() + ">");
        };
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r", 0);
        return new Ellipse2D.Double(
                number(element, "cx", 0) - radius, number(element, "cy", 0) - radius, 2 * radius, 2 * radius);
    }

    private static Shape path(String points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (String point : points.split(" ", -1)) {
            int comma = point.indexOf(',');
            double x = Double.parseDouble(point.substring(0, comma));
            double y = Double.parseDouble(point.substring(comma + 1));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /// Bars, each written `M x y h width v height h -width z`.
    private static Shape bars(String written) {
        Path2D path = new Path2D.Double();
        String[] words = written.split(" ", -1);
        for (int at = 0; at < words.length; at += 10) {
            double width = Double.parseDouble(words[at + 4]);
            path.append(
                    new Rectangle2D.Double(
                            Double.parseDouble(words[at + 1]),
                            Double.parseDouble(words[at + 2]),
                            width,
                            Double.parseDouble(words[at + 6])),
                    false);
        }
        return path;
    }

    private static Shape text(Element element) {
        Typeface face = element.getAttribute("font-weight").equals("bold") ? Typeface.BOLD : Typeface.REGULAR;
        double size = number(element, "font-size", 13);
        String text = element.getTextContent();
        double width = face.width(text, size);
        double before = switch (element.getAttribute("text-anchor")) {
            case "end" -> width;
            case "middle" -> width / 2;
            default -> 0;
        };
        return face.outline(text, number(element, "x", 0) - before, number(element, "y", 0), size);
    }

    private BasicStroke stroke(Element element) {
        float width = (float) (scale * number(element, "stroke-width", 1));
        String dashes = element.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        String[] lengths = dashes.split(" ", -1);
        float[] pattern = new float[lengths.length];
        for (int at = 0; at < lengths.length; at++) {
            pattern[at] = (float) (scale * Double.parseDouble(lengths[at]));
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Color colour(Element element, String attribute, Color otherwise) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Color.decode(value);
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }
}
