package org.kleroterion.web.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.convention.mandate.Duplicate;
import org.kleroterion.convention.mandate.MandateCommand;
import org.kleroterion.convention.mandate.MandateDecisions;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.web.access.Accounts;
import org.kleroterion.web.page.Identifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The organiser's desk: load, decide, save, tell, in one transaction.
@Service
class Desk {

    /// How often a decision is taken again because somebody else decided in between.
    private static final int PATIENCE = 5;

    private final ConventionStore conventions;
    private final DocumentStore documents;
    private final Accounts accounts;
    private final Publication publication;
    private final Herald herald;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Desk(
            ConventionStore conventions,
            DocumentStore documents,
            Accounts accounts,
            Publication publication,
            Herald herald,
            TransactionTemplate transaction,
            Clock clock) {
        this.conventions = conventions;
        this.documents = documents;
        this.accounts = accounts;
        this.publication = publication;
        this.herald = herald;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Begins a draft, which its author organises.
    ///
    /// @param model an older convention, whose budget, rules, venues and sessions it takes over
    /// @throws AddressTaken if another convention has its address
    Convention begin(MandateIdentity identity, Optional<Convention> model, Actor actor) {
        ConventionId id = new ConventionId(Identifier.fresh());
        return transaction.execute(status -> {
            Instant now = clock.instant();
            Decision<Convention> decision = model.map(older -> Duplicate.of(older, id, identity, actor, now))
                    .orElseGet(() -> MandateDecisions.begin(id, identity, actor, now));
            conventions.add(decision.state());
            herald.tell(decision, actor);
            accounts.grant(actor, StaffRole.ORGANISER, id.value(), actor);
            return decision.state();
        });
    }

    /// Carries out a command on the convention as it stands, even if somebody else has just changed another part.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput with everything that forbids it
    /// @throws AddressTaken if another convention has its new address
    Convention decide(ConventionId id, MandateCommand command, Actor actor) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            var saved = transaction.execute(status -> attempt(id, command, actor));
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw new IllegalStateException("convention " + id.value() + " changes too fast to be changed");
    }

    private Optional<Convention> attempt(ConventionId id, MandateCommand command, Actor actor) {
        Instant now = clock.instant();
        Convention before = conventions.find(id).orElseThrow();
        Decision<Convention> decision = MandateDecisions.decide(before, command, actor, now);
        if (!conventions.replace(before, decision.state())) {
            return Optional.empty();
        }
        remember(before, decision.state(), now);
        herald.tell(decision, actor);
        if (!(decision.state() instanceof Convention.Draft)) {
            publication.publish(decision.state(), now);
        }
        return Optional.of(decision.state());
    }

    /// What was public is kept when it changes; an archive keeps nothing that could name people.
    private void remember(Convention before, Convention after, Instant now) {
        if (after instanceof Convention.Archived) {
            conventions.forget(after.id());
        } else if (!(before instanceof Convention.Draft)) {
            conventions.keep(before, now);
        }
        if (after.mandate().documents().size() < before.mandate().documents().size()) {
            documents.keepOnly(after.id(), conventions.documents(after));
        }
    }
}
