package org.kleroterion.web.mandate;

import org.kleroterion.convention.mandate.Convention;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The convention that an address names: `{convention}` of a route, as an argument of its page.
@Component
class ConventionOfAddress implements Converter<String, Convention> {

    private final ConventionStore conventions;

    ConventionOfAddress(ConventionStore conventions) {
        this.conventions = conventions;
    }

    @Override
    public Convention convert(String slug) {
        return conventions.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
