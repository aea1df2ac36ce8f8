package org.kleroterion.web.access;

import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;

/// Keeps who gave whom access to what, in the transaction that does it.
public interface AccessWitness {

    /// @param convention identifier of the convention; empty for the instance
    /// @param by the account that did it
    void saw(String convention, Actor by, JournalEntry entry);
}
