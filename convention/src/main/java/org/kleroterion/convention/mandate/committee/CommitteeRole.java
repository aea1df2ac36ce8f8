package org.kleroterion.convention.mandate.committee;

/// What somebody does on the committee.
public enum CommitteeRole {
    /// Knows the subject and is heard on it.
    EXPERT,
    /// Watches over fairness.
    GUARANTOR,
    /// Speaks for the authority.
    ELECTED;

    /// Whether one person may have both roles at once. Who watches neither decides for the authority nor is heard.
    public boolean goesWith(CommitteeRole other) {
        return this == other || (this != GUARANTOR && other != GUARANTOR);
    }
}
