package org.kleroterion.convention.mandate;

import java.util.Locale;

/// Why something is taken away: nothing goes without a reason.
public enum Removal {
    ENTERED_BY_MISTAKE,
    ENTERED_TWICE,
    REPLACED,
    NO_LONGER_TRUE,
    ASKED_BY_THE_PERSON;

    /// The stable code, such as `entered-twice`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
