package org.kleroterion.web.site;

import org.kleroterion.convention.PersonalDatum;
import org.kleroterion.convention.Tongue;

/// A line of the page on personal data, in the reader's language.
///
/// @param words code of its name
record PersonalRow(String words, String purpose, String retention, String readers) {

    static PersonalRow of(PersonalDatum datum, Tongue tongue) {
        return new PersonalRow(
                "personal.datum." + datum.code(),
                datum.purpose(tongue),
                datum.retention(tongue),
                String.join(", ", datum.readers(tongue)));
    }
}
