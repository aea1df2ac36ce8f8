package org.kleroterion.convention.mandate.agenda;

/// Which half of a day; presence and allowances are counted by it.
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
}
