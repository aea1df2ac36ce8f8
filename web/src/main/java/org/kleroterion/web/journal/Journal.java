package org.kleroterion.web.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.sortition.journal.ChainedAct;
import org.kleroterion.sortition.journal.JournalExtract;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The one door to the journal: what was decided, and every reading or export of personal data.
@Service
public class Journal {

    /// The chain of what concerns no convention.
    public static final String INSTANCE = "instance";

    private final JournalStore store;
    private final Clock clock;

    Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Appends what was decided, in the transaction that saves it: both are kept, or neither.
    ///
    /// @param chain identifier of the convention, or [#INSTANCE]
    /// @throws IllegalStateException outside a transaction
    public void append(String chain, Actor actor, List<JournalEntry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an act is journaled in the transaction that saves it");
        }
        ChainHead head = store.lock(chain);
        for (JournalEntry entry : entries) {
            ChainedAct act = new ChainedAct(
                    chain,
                    head.number() + 1,
                    head.hash(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    actor.id(),
                    entry.act(),
                    entry.subject(),
                    details(entry, actor));
            store.add(act);
            head = new ChainHead(act.number(), act.hash());
        }
        store.move(chain, head);
    }

    /// A chain from its first act to the last.
    public JournalExtract extract(String chain) {
        return JournalExtract.of(chain, store.all(chain));
    }

    /// Takes over the acts of a chain that was kept elsewhere, before anything is appended to it here.
    ///
    /// @param acts of one chain that has been verified
    /// @throws IllegalStateException if the chain has begun here
    public void carryOn(List<ChainedAct> acts) {
        if (acts.isEmpty()) {
            return;
        }
        String chain = acts.getLast().chain();
        if (store.lock(chain).number() != 0) {
            throw new IllegalStateException("the chain " + chain + " has begun here");
        }
        acts.forEach(store::add);
        store.move(chain, new ChainHead(acts.getLast().number(), acts.getLast().hash()));
    }

    /// Journals that somebody reads or exports personal data, before it is shown.
    ///
    /// @param act such as `roll.read` or `reply.exported`
    /// @param subject identifier of what is read, never a name
    public void reading(String chain, Actor actor, String act, String subject) {
        append(chain, actor, List.of(JournalEntry.of(act, subject)));
    }

    /// The actor stands on a line of its own, and what is empty says nothing.
    private static SortedMap<String, String> details(JournalEntry entry, Actor actor) {
        SortedMap<String, String> details = new TreeMap<>(entry.details());
        details.remove("actor", actor.id());
        details.values().removeIf(String::isBlank);
        return details;
    }
}
