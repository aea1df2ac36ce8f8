package org.kleroterion.web.access;

import java.util.Locale;
import java.util.Map;

/// Knows the conventions that people can be given a role in.
public interface ConventionNames {

    /// The title of each convention, by its identifier.
    Map<String, String> names(Locale locale);
}
