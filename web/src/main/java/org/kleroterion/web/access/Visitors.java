package org.kleroterion.web.access;

import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Says who asks. Roles are read anew each time: what is taken away is gone at the next request.
@Component
class Visitors {

    private final AccountStore accounts;

    Visitors(AccountStore accounts) {
        this.accounts = accounts;
    }

    Visitor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Visitor.NOBODY;
        }
        return accounts.find(new Actor(authentication.getName()))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> new Visitor(Optional.of(account.id()), accounts.roles(account.id())))
                .orElse(Visitor.NOBODY);
    }
}
