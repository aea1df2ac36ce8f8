package org.kleroterion.web.access;

import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Addresses as people type them, in the one form in which they are kept.
final class EmailAddress {

    private EmailAddress() {}

    /// @throws InvalidInput if it is none (ACCESS-107)
    static String of(String typed) {
        String folded = AccountStore.folded(typed);
        if (folded.length() > 254 || !folded.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}")) {
            throw new InvalidInput(Problem.error("ACCESS-107", Place.field("account", "email"), "value", typed));
        }
        return folded;
    }
}
