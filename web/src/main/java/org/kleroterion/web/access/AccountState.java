package org.kleroterion.web.access;

import java.util.Locale;

/// Where an account is in its life.
public enum AccountState {
    /// Nobody has signed in yet.
    INVITED,
    ACTIVE,
    /// The person has gone; the identifier stays, for the journal.
    LEFT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AccountState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
