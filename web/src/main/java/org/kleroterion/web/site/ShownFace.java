package org.kleroterion.web.site;

import java.time.Instant;
import org.kleroterion.convention.mandate.face.PublicFace;

/// A convention's face as it stands in one version of its projection.
///
/// @param convention identifier of the convention
/// @param version how many decisions made it
/// @param at when it became public
record ShownFace(String convention, int version, Instant at, PublicFace face) {

    String slug() {
        return face.identity().slug().value();
    }
}
