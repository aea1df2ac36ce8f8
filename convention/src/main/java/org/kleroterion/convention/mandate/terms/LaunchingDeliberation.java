package org.kleroterion.convention.mandate.terms;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// The vote of the authority that launches the convention.
///
/// @param reference its number in the register, such as `M2026-412`
/// @param url where it can be read
public record LaunchingDeliberation(String reference, LocalDate date, Optional<URI> url) {

    public LaunchingDeliberation {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a deliberation has a reference");
        }
        url.ifPresent(WebAddress::checked);
    }
}
