package org.kleroterion.web.post;

import java.time.Clock;
import java.util.List;
import org.kleroterion.convention.Actor;
import org.kleroterion.web.access.AddressBook;
import org.kleroterion.web.page.Identifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The letterbox: a row for each recipient, in the transaction of the decision.
@Service
class Outbox implements Letterbox {

    private final OutboxStore store;
    private final AddressBook people;
    private final Clock clock;

    Outbox(OutboxStore store, AddressBook people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void send(Mail letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a letter is left in the transaction that it tells of");
        }
        for (Actor account : recipients(letter.to())) {
            store.add(
                    new Posted(Identifier.fresh(), account, letter.template(), letter.language(), letter.values(), 0),
                    clock.instant());
        }
    }

    private List<Actor> recipients(Recipient to) {
        return switch (to) {
            case Recipient.OneAccount one -> List.of(one.account());
            case Recipient.EveryHolder every -> people.holders(every.role(), every.convention());
        };
    }
}
