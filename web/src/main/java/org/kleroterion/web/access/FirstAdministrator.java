package org.kleroterion.web.access;

import java.time.Clock;
import org.kleroterion.web.operate.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// As long as nobody administers the instance, each start writes a link in the log that makes the first one do so.
@Profile("!workshop")
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountStore accounts;
    private final InvitationStore invitations;
    private final Settings settings;
    private final Clock clock;

    FirstAdministrator(AccountStore accounts, InvitationStore invitations, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (accounts.hasAdministrator()) {
            return;
        }
        Token token = invitations.open(InvitationStore.FIRST, clock.instant());
        LOG.info(
                "Premier administrateur : ouvrez une fois ce lien. / First administrator: open this link once. {}",
                settings.address() + "/fr/premier-administrateur/" + token.word());
    }

    boolean waitsFor(Token token) {
        return invitations
                .accountOf(token, clock.instant())
                .filter(String::isEmpty)
                .isPresent();
    }
}
