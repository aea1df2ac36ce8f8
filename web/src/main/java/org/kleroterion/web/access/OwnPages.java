package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.kleroterion.web.page.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own account: another password, which ends every other session.
@Controller
@RequestMapping("/{tongue:fr|en}/compte")
class OwnPages {

    private static final List<FormField> FIELDS = List.of(
            FormField.of("old", Kind.PASSWORD).labelled("account.old"),
            FormField.of("password", Kind.PASSWORD).labelled("account.password"));

    private final Accounts accounts;
    private final AccountStore store;
    private final Refusals refusals;

    OwnPages(Accounts accounts, AccountStore store, Refusals refusals) {
        this.accounts = accounts;
        this.store = store;
        this.refusals = refusals;
    }

    @Requires(Permission.OWN_ACCOUNT)
    @GetMapping
    String show(Visitor visitor, Model model) {
        model.addAttribute("account", store.find(visitor.actor()).orElseThrow());
        model.addAttribute("fields", FIELDS);
        model.addAttribute("form", Form.EMPTY);
        return "access/own";
    }

    @Requires(Permission.OWN_ACCOUNT)
    @PostMapping
    ModelAndView change(
            @PathVariable String tongue,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        try {
            accounts.changePassword(
                    visitor.actor(),
                    typed.getOrDefault("old", ""),
                    typed.getOrDefault("password", ""),
                    request.getSession().getId());
            next.addFlashAttribute("notice", "account.changed");
            return new ModelAndView("redirect:/" + tongue + "/compte");
        } catch (InvalidInput refused) {
            return refusals.page("access/own", Map.of(), refused.problems(), locale)
                    .addObject("account", store.find(visitor.actor()).orElseThrow())
                    .addObject("fields", FIELDS);
        }
    }
}
