package org.kleroterion.sortition.roll;

/// Why a person on the roll cannot be drawn.
public enum Exclusion {

    /// On none of the lists that the plan admits.
    LIST,

    /// Too young on the reference date, whatever the exact day of birth.
    AGE,

    /// Of age for some of the days that an uncertain date of birth allows, not for all.
    UNCERTAIN_AGE,

    /// They asked not to be in the file.
    OBJECTION,

    /// They hold an office that the plan excludes.
    OFFICE
}
