package org.kleroterion.convention.mandate.agenda;

/// How sure a session is.
public enum SessionStatus {
    PLANNED,
    CONFIRMED,
    /// It will be held, on days not known yet.
    POSTPONED,
    CANCELLED,
    HELD
}
