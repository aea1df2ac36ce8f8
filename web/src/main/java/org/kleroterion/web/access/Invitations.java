package org.kleroterion.web.access;

import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Invites people by letter; where no letter leaves, by a link that is passed on by hand.
@Service
class Invitations {

    private final Accounts accounts;
    private final AccountStore store;
    private final AccountLetters letters;
    private final Settings settings;
    private final TransactionTemplate transaction;

    Invitations(
            Accounts accounts,
            AccountStore store,
            AccountLetters letters,
            Settings settings,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.store = store;
        this.letters = letters;
        this.settings = settings;
        this.transaction = transaction;
    }

    /// Invites somebody to a role, and writes to them in the same transaction.
    ///
    /// @param convention identifier of the convention; empty for the instance
    Invited invite(Invitee invitee, StaffRole role, String convention, Actor by) {
        return transaction.execute(status -> {
            Optional<Token> link = accounts.invite(invitee, role, convention, by);
            Account account = store.find(invitee.email()).orElseThrow();
            return tell(account, link, "@staff." + role.code());
        });
    }

    private Invited tell(Account account, Optional<Token> link, String role) {
        if (link.isEmpty()) {
            if (letters.areSent()) {
                letters.send(account, "access.granted", Map.of("role", role, "path", "/organisation"));
            }
            return new Invited.WithAccount();
        }
        String path = "/invitation/" + link.get().word();
        if (!letters.areSent()) {
            return new Invited.ByHand(
                    settings.address() + "/" + account.language().code() + path);
        }
        letters.send(account, "access.invited", Map.of("role", role, "path", path));
        return new Invited.ByLetter();
    }
}
