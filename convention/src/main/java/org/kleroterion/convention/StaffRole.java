package org.kleroterion.convention;

import java.util.Locale;

/// What somebody with an account does for a convention. Citizens have no account here.
public enum StaffRole {
    /// Accounts, settings, backup; reads no file of a person.
    ADMINISTRATOR,
    /// Runs the stages.
    ORGANISER,
    /// Telephones invitees, and sees only what a call needs.
    CALLER,
    /// Leads a table or a plenary.
    FACILITATOR,
    /// Watches over fairness, named by a body.
    GUARANTOR,
    /// Sees what guarantors see of the proofs, without deciding.
    OBSERVER,
    /// Answers questions and declares interests.
    EXPERT,
    /// Answers recommendations for the council or a service.
    COUNCIL;

    /// The stable code, such as `guarantor`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
