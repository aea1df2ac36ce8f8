package org.kleroterion.web.mandate;

import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.web.journal.Journal;
import org.springframework.stereotype.Component;

/// Tells of a decision, in the transaction that saves it: the journal keeps it, and people are written to.
@Component
class Herald {

    private final Journal journal;

    Herald(Journal journal) {
        this.journal = journal;
    }

    void tell(Decision<Convention> decision, Actor actor) {
        journal.append(decision.state().id().value(), actor, decision.entries());
    }
}
