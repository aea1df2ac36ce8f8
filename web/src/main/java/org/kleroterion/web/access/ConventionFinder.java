package org.kleroterion.web.access;

import java.util.Optional;

/// Knows which convention an address names.
public interface ConventionFinder {

    /// The identifier of the convention that has this name in its address.
    Optional<String> idOf(String slug);
}
