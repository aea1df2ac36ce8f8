package org.kleroterion.convention.mandate.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.PublicChange;

/// Something that changed after the publication, as everybody reads it.
///
/// @param part code of the part, such as `session`
/// @param fields codes of the fields that changed
/// @param reason what was said about it
public record DatedChange(Instant at, String part, List<String> fields, Optional<Bilingual> reason) {

    public DatedChange {
        fields = List.copyOf(fields);
    }

    static DatedChange of(PublicChange change) {
        return new DatedChange(change.at(), change.part().code(), List.copyOf(change.fields()), change.reason());
    }
}
