package org.kleroterion.convention;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What is to be told to everyone who has a role in the convention.
///
/// @param template stable code of the text, such as `mandate.act-proposed`
/// @param values what fills the text; identifiers and codes
public record Message(String template, StaffRole to, Map<String, String> values) {

    public Message {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /// @param namesAndValues alternates the names of values and the values
    public static Message of(String template, StaffRole to, String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new Message(template, to, values);
    }
}
