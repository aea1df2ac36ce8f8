package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kleroterion.convention.Actor;

/// Somebody whose password was right and whose second factor is still to be proven. It opens no page but that one.
///
/// @param until when the password must be typed again
record HalfSignedIn(String account, Instant until) implements Serializable {

    private static final String ATTRIBUTE = HalfSignedIn.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// Remembers it in a session of its own identifier, so that nobody can have chosen it before.
    static void remember(Actor account, Instant now, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new HalfSignedIn(account.id(), now.plus(PATIENCE)));
    }

    static Optional<Actor> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half
                        && now.isBefore(half.until)
                ? Optional.of(new Actor(half.account))
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
