package org.kleroterion.web.access;

import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;

/// Knows where people can be written to.
public interface AddressBook {

    /// The e-mail address of an account; nothing if its person has left.
    Optional<String> addressOf(Actor account);

    /// The accounts in use that have a role in a convention, or on the instance for the empty word.
    List<Actor> holders(StaffRole role, String convention);
}
