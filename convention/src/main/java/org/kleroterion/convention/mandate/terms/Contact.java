package org.kleroterion.convention.mandate.terms;

import java.util.Optional;

/// How to reach the service in charge. A service, never a person: its address outlives those who work there.
public record Contact(String service, String email, Optional<String> phone, Optional<String> address) {

    public Contact {
        if (service.isBlank() || email.isBlank()) {
            throw new IllegalArgumentException("a contact has a service and an e-mail address");
        }
    }
}
