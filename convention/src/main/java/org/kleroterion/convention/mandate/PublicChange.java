package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kleroterion.convention.Bilingual;

/// Something that changed after the publication, as the public list of changes keeps it.
///
/// @param subject identifier of the thing in its part, or the code of the part
/// @param fields codes of the fields that changed
/// @param reason what the public is told, for a session that is moved or cancelled
public record PublicChange(
        Instant at, MandatePart part, String subject, SortedSet<String> fields, Optional<Bilingual> reason) {

    public PublicChange {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
}
