package org.kleroterion.web.access;

import org.kleroterion.convention.Actor;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.springframework.stereotype.Service;

/// What whoever runs the machine does for an account, without one of their own; the journal of the instance keeps it.
@Service
public class Operator {

    private final AccountStore store;
    private final Accounts accounts;
    private final SecondFactors factors;

    Operator(AccountStore store, Accounts accounts, SecondFactors factors) {
        this.store = store;
        this.accounts = accounts;
        this.factors = factors;
    }

    /// Takes the second factor off an account, and ends its sessions.
    ///
    /// @throws InvalidInput if no account has this address (ADMIN-102)
    public void resetSecondFactor(String email) {
        Actor account = account(email);
        factors.lift(account, Actor.OPERATOR);
        accounts.endSessions(account);
    }

    /// @throws InvalidInput if no account has this address (ADMIN-102)
    public void endSessions(String email) {
        accounts.endSessions(account(email));
    }

    private Actor account(String email) {
        return store.find(email)
                .map(Account::id)
                .orElseThrow(() -> new InvalidInput(Problem.error("ADMIN-102", Place.file(""))));
    }
}
