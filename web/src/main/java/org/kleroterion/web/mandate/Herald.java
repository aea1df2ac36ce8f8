package org.kleroterion.web.mandate;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.Message;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.web.journal.Journal;
import org.kleroterion.web.post.Letterbox;
import org.kleroterion.web.post.Mail;
import org.kleroterion.web.post.Recipient;
import org.springframework.stereotype.Component;

/// Tells of a decision, in the transaction that saves it: the journal keeps it, and people are written to.
@Component
class Herald {

    private final Journal journal;
    private final Letterbox letters;

    Herald(Journal journal, Letterbox letters) {
        this.journal = journal;
        this.letters = letters;
    }

    void tell(Decision<Convention> decision, Actor actor) {
        journal.append(decision.state().id().value(), actor, decision.entries());
        decision.messages().forEach(message -> letters.send(letter(message, decision.state())));
    }

    private static Mail letter(Message message, Convention convention) {
        SortedMap<String, String> values = new TreeMap<>(message.values());
        values.computeIfPresent("act", (name, act) -> "@act." + act);
        values.put(
                "path",
                "/organisation/" + convention.mandate().identity().slug().value());
        return new Mail(
                message.template(),
                new Recipient.EveryHolder(message.to(), convention.id().value()),
                Locale.FRENCH,
                values);
    }
}
