package org.kleroterion.web.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.web.operate.SecretBox;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The second factor of an account: a telephone that computes codes, and codes on paper for the day it is lost.
@Service
public class SecondFactors {

    private static final int CODES = 10;

    private final SecondFactorStore store;
    private final SecretBox box;
    private final SignInFailures failures;
    private final AccessWitness witness;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondFactors(
            SecondFactorStore store,
            SecretBox box,
            SignInFailures failures,
            AccessWitness witness,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.box = box;
        this.failures = failures;
        this.witness = witness;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean has(Actor account) {
        return store.secret(account).isPresent();
    }

    boolean isRequired() {
        return settings.protection().secondFactor();
    }

    /// Whether somebody who has signed in must take one before anything else.
    boolean mustEnrol(Visitor visitor) {
        return isRequired() && visitor.account().filter(one -> !has(one)).isPresent();
    }

    int codesLeft(Actor account) {
        return store.codesLeft(account);
    }

    /// Binds a telephone that has shown it knows the secret.
    ///
    /// @return the codes for paper, shown this once; nothing if the code is wrong
    Optional<List<RecoveryCode>> enrol(Actor account, byte[] secret, String code) {
        return Totp.step(secret, digits(code), clock.instant())
                .map(step -> transaction.execute(status -> {
                    store.put(account, box.seal(secret), step);
                    return renewed(account, "access.factor-bound");
                }));
    }

    /// New codes for paper, in the place of the old ones.
    List<RecoveryCode> renew(Actor account) {
        return transaction.execute(status -> renewed(account, "access.codes-renewed"));
    }

    private List<RecoveryCode> renewed(Actor account, String act) {
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::fresh).limit(CODES).toList();
        store.putCodes(account, codes);
        witness.saw(Accounts.INSTANCE, account, JournalEntry.of(act, account.id()));
        return codes;
    }

    /// Whether what was typed proves the account's second factor: a code of the telephone or one on paper, each once.
    ///
    /// @param from the address of origin; after too many wrong codes from it or for the account, none is right
    boolean proves(Actor account, String typed, String from) {
        Instant now = clock.instant();
        String subject = "factor " + account.id();
        boolean tooMany = failures.areTooMany(subject, from, now);
        boolean right = !tooMany && (isCode(account, digits(typed), now) || isOnPaper(account, typed));
        if (!right) {
            failures.add(subject, from, now);
        }
        return right;
    }

    /// Takes the second factor off an account, which needs another one if they are required here.
    public void lift(Actor account, Actor by) {
        transaction.executeWithoutResult(status -> {
            store.remove(account);
            witness.saw(Accounts.INSTANCE, by, JournalEntry.of("access.factor-lifted", account.id()));
        });
    }

    private boolean isCode(Actor account, String code, Instant now) {
        return store.secret(account)
                .flatMap(box::open)
                .flatMap(secret -> Totp.step(secret, code, now))
                .filter(step -> store.use(account, step))
                .isPresent();
    }

    private boolean isOnPaper(Actor account, String typed) {
        return store.use(account, RecoveryCode.typed(typed));
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
