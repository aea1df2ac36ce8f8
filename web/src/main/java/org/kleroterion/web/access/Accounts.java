package org.kleroterion.web.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.page.Identifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done to accounts.
@Service
public class Accounts {

    static final String INSTANCE = "";

    private final AccountStore store;
    private final InvitationStore invitations;
    private final SecondFactorStore factors;
    private final PasswordEncoder passwords;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final AccessWitness witness;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(
            AccountStore store,
            InvitationStore invitations,
            SecondFactorStore factors,
            PasswordEncoder passwords,
            FindByIndexNameSessionRepository<?> sessions,
            AccessWitness witness,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.witness = witness;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Gives an account a role in a convention, such as to whoever begins one; in the transaction of the caller.
    public void grant(Actor account, StaffRole role, String convention, Actor by) {
        store.grant(account, role, convention);
        tell("access.granted", account, role, convention, by);
    }

    /// Makes the first administrator, who also organises, if the link is the one in the log and nobody came before.
    ///
    /// @throws InvalidInput if the password is refused (ACCESS-101, 102)
    Optional<Account> first(Token token, Invitee person, String password) {
        refuse(Passwords.fault(password, person.email()));
        return transaction.execute(status -> {
            boolean ours = invitations
                    .accountOf(token, clock.instant())
                    .filter(InvitationStore.FIRST::equals)
                    .isPresent();
            if (!ours || !invitations.use(token)) {
                return Optional.empty();
            }
            Account account = added(person);
            activate(account.id(), password);
            grant(account.id(), StaffRole.ADMINISTRATOR, INSTANCE, account.id());
            grant(account.id(), StaffRole.ORGANISER, INSTANCE, account.id());
            return Optional.of(account);
        });
    }

    /// Invites somebody to a role; who has an account already keeps it and gets the role.
    ///
    /// @param convention identifier of the convention; empty for the instance
    /// @return the link, if the account is to be opened
    Optional<Token> invite(Invitee person, StaffRole role, String convention, Actor by) {
        return transaction.execute(status -> {
            Account account = store.find(person.email()).orElseGet(() -> added(person));
            grant(account.id(), role, convention, by);
            return account.state() == AccountState.ACTIVE ? Optional.empty() : Optional.of(link(account));
        });
    }

    /// A new link for an account that has not been opened.
    Token link(Account account) {
        if (account.state() == AccountState.LEFT) {
            store.setState(account.id(), AccountState.INVITED);
        }
        return invitations.open(account.id().id(), clock.instant());
    }

    /// The account that a link opens.
    Optional<Account> invited(Token token) {
        return invitations
                .accountOf(token, clock.instant())
                .flatMap(id -> id.isEmpty() ? Optional.empty() : store.find(new Actor(id)));
    }

    /// Opens an account by its link, with the password that its person chooses.
    ///
    /// @throws InvalidInput if the password is refused (ACCESS-101, 102)
    Optional<Account> accept(Token token, String password) {
        Optional<Account> account = invited(token);
        account.ifPresent(found -> refuse(Passwords.fault(password, found.email())));
        return account.filter(found -> transaction.execute(status -> {
            if (!invitations.use(token)) {
                return false;
            }
            activate(found.id(), password);
            return true;
        }));
    }

    /// Another password; every other session of the account ends.
    ///
    /// @throws InvalidInput if the old password is wrong (ACCESS-103) or the new one is refused (ACCESS-101, 102)
    void changePassword(Actor id, String old, String password, String keptSession) {
        Account account = store.find(id).orElseThrow();
        if (!isPassword(id, old)) {
            throw new InvalidInput(Problem.error("ACCESS-103", Place.field("account", "old")));
        }
        refuse(Passwords.fault(password, account.email()));
        store.setPassword(id, hash(password));
        sessions.findByPrincipalName(id.id()).keySet().stream()
                .filter(session -> !session.equals(keptSession))
                .forEach(sessions::deleteById);
    }

    boolean isPassword(Actor id, String typed) {
        return passwords.matches(typed, store.password(id));
    }

    /// Somebody goes: every session ends at once, and the roles and the second factor with them.
    ///
    /// @throws InvalidInput if nobody would administer the instance any more (ACCESS-104)
    void leave(Actor id, Actor by) {
        transaction.executeWithoutResult(status -> {
            refuseTheLast(id);
            store.setState(id, AccountState.LEFT);
            store.setPassword(id, "");
            factors.remove(id);
            store.roles(id).forEach((convention, roles) -> roles.forEach(role -> revoked(id, role, convention, by)));
            invitations.close(id.id());
            witness.saw(INSTANCE, by, JournalEntry.of("access.left", id.id()));
        });
        endSessions(id);
    }

    /// Takes a role away.
    ///
    /// @throws InvalidInput if nobody would administer the instance any more (ACCESS-104)
    void revoke(Actor id, StaffRole role, String convention, Actor by) {
        transaction.executeWithoutResult(status -> {
            if (role == StaffRole.ADMINISTRATOR) {
                refuseTheLast(id);
            }
            revoked(id, role, convention, by);
        });
    }

    private void revoked(Actor id, StaffRole role, String convention, Actor by) {
        store.revoke(id, role, convention);
        tell("access.revoked", id, role, convention, by);
    }

    private void tell(String act, Actor account, StaffRole role, String convention, Actor by) {
        witness.saw(convention, by, JournalEntry.of(act, account.id(), "role", role.code()));
    }

    void endSessions(Actor id) {
        sessions.findByPrincipalName(id.id()).keySet().forEach(sessions::deleteById);
    }

    private void refuseTheLast(Actor id) {
        boolean administers = store.roles(id).getOrDefault(INSTANCE, Set.of()).contains(StaffRole.ADMINISTRATOR);
        if (store.administrators() <= 1 && administers) {
            throw new InvalidInput(Problem.error("ACCESS-104", Place.file("account")));
        }
    }

    private Account added(Invitee person) {
        Account account = new Account(
                new Actor(Identifier.fresh()),
                AccountStore.folded(person.email()),
                person.name().strip(),
                AccountState.INVITED,
                person.language());
        try {
            store.add(account, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new InvalidInput(Problem.error("ACCESS-105", Place.field("account", "email")));
        }
        return account;
    }

    private void activate(Actor id, String password) {
        witness.saw(INSTANCE, id, JournalEntry.of("access.opened", id.id()));
        store.setPassword(id, hash(password));
        store.setState(id, AccountState.ACTIVE);
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static void refuse(Optional<Problem> fault) {
        fault.ifPresent(problem -> {
            throw new InvalidInput(problem);
        });
    }
}
