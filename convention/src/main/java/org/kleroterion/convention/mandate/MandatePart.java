package org.kleroterion.convention.mandate;

import java.util.Locale;

/// The parts of a mandate, each stated by a command of its own.
public enum MandatePart {
    IDENTITY,
    COMMITMENT,
    CALENDAR,
    BUDGET,
    RULES,
    CONTACT,
    LEGAL,
    VENUE,
    SESSION,
    COMMITTEE,
    DOCUMENT,
    NEWS;

    /// The stable code, such as `identity`: the place of problems, and the subject of changes.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
