package org.kleroterion.convention.mandate.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;

/// The rules of the convention as they stand from a day on. A version is never rewritten: a change makes the next.
///
/// @param number from 1
/// @param text Markdown
/// @param change what is new in this version; empty in the first
public record RulesVersion(int number, LocalDate date, Bilingual text, Optional<Bilingual> change) {

    public RulesVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions are numbered from 1, not " + number);
        }
    }
}
