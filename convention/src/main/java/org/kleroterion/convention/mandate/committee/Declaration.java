package org.kleroterion.convention.mandate.committee;

import java.time.LocalDate;
import org.kleroterion.convention.Personal;

/// A declaration of interest: what somebody says of the interests that could weigh on their word.
///
/// @param text in their own words; may be empty when they have none
public record Declaration(
        LocalDate date,

        @Personal(
                purpose = Personal.Purpose.INTERESTS,
                retention = Personal.Keeping.UNTIL_ARCHIVED,
                readers = {Personal.Reader.PUBLIC_WITH_CONSENT, Personal.Reader.ORGANISER, Personal.Reader.GUARANTOR})
        String text,

        boolean noInterest) {

    public Declaration {
        if (!noInterest && text.isBlank()) {
            throw new IllegalArgumentException("an interest is told. Maybe there is none to declare?");
        }
    }
}
