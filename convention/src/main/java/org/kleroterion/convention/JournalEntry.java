package org.kleroterion.convention;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the journal will hold of an act: stable codes and identifiers, never a datum of a person.
///
/// @param act a stable code, such as `mandate.published`
/// @param subject what the act is about: the identifier of a convention, or `part:identifier` inside it
/// @param details codes and identifiers by name
public record JournalEntry(String act, String subject, SortedMap<String, String> details) {

    public JournalEntry {
        if (!act.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("'" + act + "' is not a code of an act. Maybe 'mandate.published'?");
        }
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /// @param namesAndValues alternates the names of details and their values
    public static JournalEntry of(String act, String subject, String... namesAndValues) {
        SortedMap<String, String> details = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            details.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new JournalEntry(act, subject, details);
    }
}
