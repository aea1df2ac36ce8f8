package org.kleroterion.web.journal;

import java.util.List;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.web.access.AccessWitness;
import org.springframework.stereotype.Component;

/// Keeps in the journal who gave whom access: in the chain of the convention, or of the instance.
@Component
class JournalOfAccess implements AccessWitness {

    private final Journal journal;

    JournalOfAccess(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void saw(String convention, Actor by, JournalEntry entry) {
        journal.append(convention.isEmpty() ? Journal.INSTANCE : convention, by, List.of(entry));
    }
}
