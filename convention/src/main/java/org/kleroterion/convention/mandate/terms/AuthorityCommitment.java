package org.kleroterion.convention.mandate.terms;

import java.time.LocalDate;
import org.kleroterion.convention.Bilingual;

/// The authority's commitment: what it promises to do with the result.
///
/// @param answerBy the last day on which it answers
/// @param body who answers, such as the metropolitan council
public record AuthorityCommitment(Bilingual promise, LocalDate answerBy, String body) {

    public AuthorityCommitment {
        if (body.isBlank()) {
            throw new IllegalArgumentException("somebody answers for the authority");
        }
    }
}
