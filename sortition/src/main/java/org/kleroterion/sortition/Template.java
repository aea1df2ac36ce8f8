package org.kleroterion.sortition;

import java.util.function.UnaryOperator;

/// A text with places for values: `Line {line}`.
public record Template(String text) {

    /// @param namesAndValues alternates names and values
    /// @throws IllegalArgumentException if a place has no value
    public String filled(String... namesAndValues) {
        return filled(name -> value(name, namesAndValues));
    }

    /// @param values the value for each name
    public String filled(UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(values.apply(text.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String value(String name, String... namesAndValues) {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at].equals(name)) {
                return namesAndValues[at + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }
}
