package org.kleroterion.convention;

/// Who acts: the opaque identifier of an account. Two actors are two persons.
public record Actor(String id) {

    /// Whoever runs the program on its machine, without an account.
    public static final Actor OPERATOR = new Actor("operator");

    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("somebody acts. Maybe the session has expired?");
        }
    }
}
