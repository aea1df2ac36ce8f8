package org.kleroterion.print.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An element of XHTML or SVG under construction: each method adds to it and returns it.
public final class Element {

    private static final Set<String> VOID =
            Set.of("br", "hr", "meta", "link", "img", "col", "path", "rect", "circle", "line", "polyline", "polygon");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    /// Elements, and texts that are already escaped.
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    public static Element of(String name) {
        return new Element(name);
    }

    /// An element that holds a text alone.
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /// An attribute in units of the drawing, to the hundredth.
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    public Element text(String text) {
        children.add(escape(text));
        return this;
    }

    public Element add(Element... more) {
        return addAll(List.of(more));
    }

    public Element addAll(List<Element> more) {
        children.addAll(more);
        return this;
    }

    /// Adds a piece of markup that was written by an element before.
    public Element written(String markup) {
        children.add(markup);
        return this;
    }

    public String xml() {
        StringBuilder xml = new StringBuilder();
        write(xml);
        return xml.toString();
    }

    /// A number to the hundredth, without zeros at its end.
    public static String number(double value) {
        return number(value, 2);
    }

    /// A number to this many digits after the point, without zeros at its end.
    public static String number(double value, int digits) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private void write(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escape(value))
                .append('"'));
        if (VOID.contains(name) && children.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        boolean lines = !children.isEmpty() && children.stream().allMatch(Element.class::isInstance);
        for (Object child : children) {
            if (lines) {
                xml.append('\n');
            }
            if (child instanceof Element element) {
                element.write(xml);
            } else {
                xml.append(child);
            }
        }
        xml.append(lines ? "\n" : "").append("</").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
