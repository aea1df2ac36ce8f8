package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/// Signing in: one answer for a wrong password, an unknown address and an account that has left, and in the same time.
@Service
class SignIn {

    private final AccountStore accounts;
    private final SignInFailures failures;
    private final SecondFactors factors;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository contexts;
    private final Clock clock;

    /// What a password is compared with where there is no account.
    private final String nobodysPassword;

    SignIn(
            AccountStore accounts,
            SignInFailures failures,
            SecondFactors factors,
            PasswordEncoder passwords,
            SecurityContextRepository contexts,
            Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.factors = factors;
        this.passwords = passwords;
        this.contexts = contexts;
        this.clock = clock;
        this.nobodysPassword = Objects.requireNonNull(passwords.encode("nobody's password"));
    }

    /// The account of an address and a password; absent if they do not go together, or if too many were wrong lately.
    Optional<Account> check(String email, String password, String from) {
        Instant now = clock.instant();
        boolean tooMany = failures.areTooMany(AccountStore.folded(email), from, now);
        Optional<Account> account = accounts.find(email).filter(found -> found.state() == AccountState.ACTIVE);
        String hash = account.map(found -> accounts.password(found.id())).orElse(nobodysPassword);
        boolean right = passwords.matches(password, hash) && account.isPresent();
        if (!right) {
            failures.add(AccountStore.folded(email), from, now);
        }
        return right && !tooMany ? account : Optional.empty();
    }

    /// Goes on after a proof of the first factor: opens a session, or waits for the second.
    ///
    /// @return whether the session is open
    boolean advance(Actor account, HttpServletRequest request, HttpServletResponse response) {
        if (factors.has(account)) {
            HalfSignedIn.remember(account, clock.instant(), request);
            return false;
        }
        open(account, request, response);
        return true;
    }

    /// Opens a session under a new identifier, so that nobody can have chosen it before.
    void open(Actor account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.id(), "", List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
