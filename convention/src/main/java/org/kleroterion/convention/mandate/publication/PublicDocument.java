package org.kleroterion.convention.mandate.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.encoding.Hash;

/// What is known of a document; its bytes live elsewhere, under their hash.
///
/// @param mediaType as found in its content, such as `application/pdf`
/// @param size in bytes
/// @param accessible whether everyone can read it, with the help that they use
/// @param accessiblePlan the day by which it will be, when it is not yet
/// @param licence short name, such as `etalab-2.0`
public record PublicDocument(
        ItemId id,
        Bilingual title,
        String mediaType,
        long size,
        Hash sha256,
        boolean accessible,
        Optional<LocalDate> accessiblePlan,
        String licence,
        Tongue language,
        LocalDate date)
        implements Identified {

    public PublicDocument {
        if (size < 1 || !mediaType.matches("[a-z]+/[a-z0-9.+-]+") || licence.isBlank()) {
            throw new IllegalArgumentException("a document has a content, a media type and a licence");
        }
    }
}
