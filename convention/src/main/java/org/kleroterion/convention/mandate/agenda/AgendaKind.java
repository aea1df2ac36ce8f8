package org.kleroterion.convention.mandate.agenda;

/// What happens during an item of the agenda.
public enum AgendaKind {
    WELCOME,
    HEARING,
    TABLES,
    PLENARY,
    BALLOT,
    BREAK;

    /// Whether everyone is wanted in one room, so that two such items cannot be held at once.
    public boolean gathersEveryone() {
        return this == WELCOME || this == PLENARY || this == BALLOT;
    }
}
