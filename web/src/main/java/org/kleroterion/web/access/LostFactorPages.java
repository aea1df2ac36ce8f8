package org.kleroterion.web.access;

import org.kleroterion.convention.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody has lost their telephone and their paper: whoever administers lifts their second factor.
@Controller
class LostFactorPages {

    private final SecondFactors factors;
    private final Accounts accounts;

    LostFactorPages(SecondFactors factors, Accounts accounts) {
        this.factors = factors;
        this.accounts = accounts;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/{tongue:fr|en}/administration/comptes/{account}/second-facteur")
    String lift(@PathVariable String tongue, @PathVariable String account, Visitor visitor, RedirectAttributes next) {
        Actor person = new Actor(account);
        if (factors.has(person)) {
            factors.lift(person, visitor.actor());
            accounts.endSessions(person);
            next.addFlashAttribute("notice", "people.factor-lifted");
        }
        return "redirect:/" + tongue + "/administration/comptes";
    }
}
