package org.kleroterion.web.post;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kleroterion.web.access.AddressBook;
import org.kleroterion.web.operate.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the letters that are due to the mail server, one after the other.
///
/// The row of a letter is held while it is sent: of several instances one sends it, and if that one dies, even in the
/// middle, the database lets go of the row and another instance sends it again under the same Message-ID.
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final OutboxStore store;
    private final LetterWriter writer;
    private final AddressBook people;
    private final Settings settings;
    private final Optional<Carrier> carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            OutboxStore store,
            LetterWriter writer,
            AddressBook people,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.people = people;
        this.settings = settings;
        this.carrier = settings.mail().map(Carrier::new);
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Sends all that is due; without a mail server, letters wait and are shown.
    ///
    /// @param chance spreads the next attempts
    void round(RandomGenerator chance) {
        carrier.ifPresent(ready -> {
            while (sendOne(ready, chance)) {
                LOG.debug("a letter was dealt with");
            }
        });
    }

    private boolean sendOne(Carrier ready, RandomGenerator chance) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Posted> held = store.hold(now);
            held.ifPresent(letter -> deal(letter, ready, now, chance));
            return held.isPresent();
        }));
    }

    private void deal(Posted letter, Carrier ready, Instant now, RandomGenerator chance) {
        Optional<String> address = people.addressOf(letter.account());
        if (address.isEmpty()) {
            store.close(letter, Fate.GONE);
            return;
        }
        try {
            Wrapping wrapping = writer.write(letter);
            String id = letter.id() + "@" + settings.address().getHost();
            ready.carry(id, address.get(), wrapping, writer.html(wrapping, letter.language()));
            store.close(letter, Fate.SENT);
        } catch (MailException | MessagingException refused) {
            tryLater(letter, now, chance, refused);
        }
    }

    private void tryLater(Posted letter, Instant now, RandomGenerator chance, Exception refused) {
        LOG.warn(
                "letter {} not sent, attempt {}: {}",
                letter.id(),
                letter.attempts() + 1,
                refused.getClass().getSimpleName());
        if (letter.attempts() + 1 >= Patience.ATTEMPTS) {
            store.close(letter, Fate.FAILED);
        } else {
            store.postpone(letter, now.plus(Patience.before(letter.attempts(), chance.nextInt(1000))));
        }
    }
}
