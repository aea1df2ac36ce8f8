package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.kleroterion.web.page.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Opening an account by a link that works once: the first administrator's, from the log, and those of invitations.
@Controller
class OpeningPages {

    private static final List<FormField> FIRST = List.of(
            FormField.of("name", Kind.LINE).labelled("account.name"),
            FormField.of("email", Kind.EMAIL),
            FormField.of("password", Kind.PASSWORD).labelled("account.password"));

    private static final List<FormField> INVITED =
            List.of(FormField.of("password", Kind.PASSWORD).labelled("account.password"));

    private final Accounts accounts;
    private final FirstAdministrator first;
    private final SignIn signIn;
    private final Refusals refusals;

    OpeningPages(Accounts accounts, FirstAdministrator first, SignIn signIn, Refusals refusals) {
        this.accounts = accounts;
        this.first = first;
        this.signIn = signIn;
        this.refusals = refusals;
    }

    @Open
    @GetMapping("/{tongue:fr|en}/premier-administrateur/{token}")
    String first(@PathVariable String token, Model model) {
        require(first.waitsFor(new Token(token)));
        return show("opening.first", FIRST, model);
    }

    @Open
    @PostMapping("/{tongue:fr|en}/premier-administrateur/{token}")
    ModelAndView openFirst(
            @PathVariable String tongue,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        FieldReader reader = new FieldReader("account", field -> typed.getOrDefault(field, ""));
        var name = reader.required("name", text -> text);
        var email = reader.required("email", EmailAddress::of);
        try {
            reader.problems().refuseErrors();
            Optional<Account> account = accounts.first(
                    new Token(token),
                    new Invitee(name.orElseThrow(), email.orElseThrow(), Tongue.of(tongue)),
                    typed.getOrDefault("password", ""));
            return entered(account, tongue, request, response);
        } catch (InvalidInput refused) {
            return refused("opening.first", FIRST, typed, refused, locale);
        }
    }

    @Open
    @GetMapping("/{tongue:fr|en}/invitation/{token}")
    String invited(@PathVariable String token, Model model) {
        require(accounts.invited(new Token(token)).isPresent());
        return show("opening.invited", INVITED, model);
    }

    @Open
    @PostMapping("/{tongue:fr|en}/invitation/{token}")
    ModelAndView openInvited(
            @PathVariable String tongue,
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            Optional<Account> account = accounts.accept(new Token(token), typed.getOrDefault("password", ""));
            return entered(account, tongue, request, response);
        } catch (InvalidInput refused) {
            return refused("opening.invited", INVITED, typed, refused, locale);
        }
    }

    private ModelAndView entered(
            Optional<Account> account, String tongue, HttpServletRequest request, HttpServletResponse response) {
        require(account.isPresent());
        signIn.open(account.orElseThrow().id(), request, response);
        return new ModelAndView("redirect:/" + tongue + "/organisation");
    }

    private static String show(String words, List<FormField> fields, Model model) {
        model.addAttribute("opening", words);
        model.addAttribute("fields", fields);
        model.addAttribute("form", Form.EMPTY);
        return "access/opening";
    }

    /// The password is never sent back.
    private ModelAndView refused(
            String words, List<FormField> fields, Map<String, String> typed, InvalidInput refused, Locale locale) {
        Map<String, String> again = new TreeMap<>(typed);
        again.remove("password");
        return refusals.page("access/opening", again, refused.problems(), locale)
                .addObject("opening", words)
                .addObject("fields", fields);
    }

    private static void require(boolean there) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
