package org.kleroterion.web.mandate;

import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Another convention already has this name in its address.
final class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressTaken(Slug slug) {
        super(slug.value());
    }

    Problem problem() {
        return Problem.error("MANDATE-120", Place.field("identity", "slug"), "value", String.valueOf(getMessage()));
    }
}
