package org.kleroterion.web.post;

import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;

/// Who gets a letter. Addresses are looked up when it is sent, so that who has left by then gets none.
public sealed interface Recipient {

    record OneAccount(Actor account) implements Recipient {}

    /// Everyone who has a role by the time that the letter is left.
    ///
    /// @param convention identifier of the convention; empty for the instance
    record EveryHolder(StaffRole role, String convention) implements Recipient {}
}
