package org.kleroterion.web.mandate;

import org.kleroterion.convention.mandate.terms.Slug;

/// Another convention already has this name in its address.
final class AddressTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressTaken(Slug slug) {
        super(slug.value());
    }
}
