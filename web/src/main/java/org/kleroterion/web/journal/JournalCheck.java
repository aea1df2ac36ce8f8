package org.kleroterion.web.journal;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.journal.ChainedAct;
import org.kleroterion.sortition.journal.JournalExtract;
import org.kleroterion.sortition.verify.JournalVerifier;
import org.kleroterion.web.work.WorkKind;
import org.kleroterion.web.work.WorkRefused;
import org.springframework.stereotype.Component;

/// Reads every chain of the journal again, as a guarantor's `verify` would, and compares it with where it should end.
@Component
class JournalCheck implements WorkKind {

    static final String KIND = "journal-check";

    /// Chains are dealt to the steps by their names, so that a chain which begins meanwhile moves no other.
    private static final int STEPS = 16;

    private final JournalStore store;

    JournalCheck(JournalStore store) {
        this.store = store;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public int steps(String subject) {
        return STEPS;
    }

    @Override
    public boolean isByHand() {
        return true;
    }

    @Override
    public void step(String subject, int number) {
        store.chains().stream()
                .filter(chain -> Math.floorMod(chain.hashCode(), STEPS) == number)
                .forEach(this::check);
    }

    /// The end is read before the acts: what is appended in between only makes the chain longer.
    private void check(String chain) {
        ChainHead head = store.head(chain).orElse(ChainHead.NONE);
        List<ChainedAct> acts = store.all(chain);
        boolean ends = head.equals(ChainHead.NONE)
                || acts.stream()
                        .anyMatch(act ->
                                act.number() == head.number() && act.hash().equals(head.hash()));
        byte[] extract = JournalExtract.of(chain, acts).text().bytes();
        if (!ends || !JournalVerifier.verify(extract, Optional.empty()).isConsistent()) {
            throw new WorkRefused("journal-broken");
        }
    }
}
