package org.kleroterion.web.access;

/// What a route may ask of the person who uses it. [Matrix] says which roles have it.
public enum Permission {
    /// Anything on one's own account; every person who has signed in.
    OWN_ACCOUNT,
    /// Invite people, give and take roles, end sessions.
    MANAGE_ACCOUNTS,
    /// State of jobs, mail and health; never a person's file.
    OPERATE,
    /// Create a convention, or one from a template.
    CREATE_CONVENTION,
    /// See a convention before it is public.
    PREVIEW_CONVENTION,
    /// State or change what a convention says.
    EDIT_CONVENTION,
    /// Propose one of the acts that two people must agree on, or withdraw one's proposal.
    PROPOSE_ACT,
    /// Confirm such an act.
    CONFIRM_ACT,
    /// Read the journal.
    READ_JOURNAL
}
