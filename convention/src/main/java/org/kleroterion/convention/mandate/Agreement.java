package org.kleroterion.convention.mandate;

import java.time.Instant;
import org.kleroterion.convention.Actor;

/// Two persons have agreed on an act that a later stage carries out.
public record Agreement(TwoPersonAct kind, Actor proposer, Actor confirmer, Instant at) {

    public Agreement {
        if (proposer.equals(confirmer)) {
            throw new IllegalArgumentException("two persons agree, not one");
        }
    }
}
