package org.kleroterion.convention.mandate.terms;

import java.util.Optional;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// How to reach the service in charge. A service, never a person: its address outlives those who work there.
public record Contact(String service, String email, Optional<String> phone, Optional<String> address) {

    /// @throws InvalidInput if the e-mail address is none (MANDATE-107)
    public Contact {
        if (service.isBlank() || email.isBlank()) {
            throw new IllegalArgumentException("a contact has a service and an e-mail address");
        }
        if (!email.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}")) {
            throw new InvalidInput(Problem.error("MANDATE-107", Place.field("contact", "email"), "value", email));
        }
    }
}
