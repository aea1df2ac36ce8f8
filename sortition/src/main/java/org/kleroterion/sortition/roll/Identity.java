package org.kleroterion.sortition.roll;

import java.util.List;

/// Algorithm 2.4: what tells one person from another on a roll: birth name, first names, sex and date of birth.
///
/// Names are in upper case (of no particular language), so that `Léonie` and `LÉONIE` are one spelling. Two rows with
/// the same identity may still be two persons: see [IndistinguishableGroup].
///
/// @param firstNames may be empty: the roll has people without
public record Identity(String birthName, String firstNames, Sex sex, BirthDate birthDate) {

    /// The four fields as texts, in the order of the record.
    public List<String> fields() {
        return List.of(birthName, firstNames, sex.name(), birthDate.text());
    }
}
