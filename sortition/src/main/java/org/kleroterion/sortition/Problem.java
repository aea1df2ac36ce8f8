package org.kleroterion.sortition;

import java.util.Map;
import java.util.TreeMap;

/// Something found in an input: a stable code, its place, and the values that its sentence names.
///
/// The code (`ROLL-104`) never changes meaning; [Texts] turns it into a French or English sentence that names the
/// value, the place and a remedy.
public record Problem(Severity severity, String code, Place place, Map<String, String> values) {

    public Problem {
        values = Map.copyOf(values);
    }

    /// An error at a place; `namesAndValues` alternates the placeholders of the sentence and their values.
    public static Problem error(String code, Place place, String... namesAndValues) {
        return new Problem(Severity.ERROR, code, place, pairs(namesAndValues));
    }

    public static Problem warning(String code, Place place, String... namesAndValues) {
        return new Problem(Severity.WARNING, code, place, pairs(namesAndValues));
    }

    public static Problem note(String code, Place place, String... namesAndValues) {
        return new Problem(Severity.NOTE, code, place, pairs(namesAndValues));
    }

    /// The same problem, elsewhere: a value that refuses itself does not know where it was read.
    public Problem at(Place elsewhere) {
        return new Problem(severity, code, elsewhere, values);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return values;
    }
}
