package org.kleroterion.convention.mandate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Bilingual;

/// An act that one person has proposed, and that waits for a second.
///
/// @param reason what the public is told, where the act needs one
/// @param expires from this instant on it can no longer be confirmed
public record Proposal(TwoPersonAct kind, Actor proposer, Instant at, Optional<Bilingual> reason, Instant expires) {

    /// How long a proposal waits.
    public static final Duration LIFE = Duration.ofDays(7);

    public static Proposal of(TwoPersonAct kind, Actor proposer, Instant at, Optional<Bilingual> reason) {
        return new Proposal(kind, proposer, at, reason, at.plus(LIFE));
    }

    /// Whether it can still be confirmed.
    public boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }
}
