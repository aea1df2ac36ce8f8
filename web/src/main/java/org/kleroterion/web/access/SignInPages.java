package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in and out.
@Controller
class SignInPages {

    private final SignIn signIn;
    private final Refusals refusals;

    SignInPages(SignIn signIn, Refusals refusals) {
        this.signIn = signIn;
        this.refusals = refusals;
    }

    @Open
    @GetMapping("/{tongue:fr|en}/connexion")
    String show(@RequestParam(defaultValue = "") String suite, Model model) {
        model.addAttribute("form", Form.of(Map.of("suite", suite)));
        return "access/sign-in";
    }

    @Open
    @PostMapping("/{tongue:fr|en}/connexion")
    ModelAndView enter(
            @PathVariable String tongue,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        String email = typed.getOrDefault("email", "");
        Optional<Account> account = signIn.check(email, typed.getOrDefault("password", ""), request.getRemoteAddr());
        if (account.isEmpty()) {
            Map<String, String> again = Map.of("email", email, "suite", typed.getOrDefault("suite", ""));
            return refusals.page(
                    "access/sign-in", again, List.of(Problem.error("ACCESS-106", Place.field("account", ""))), locale);
        }
        String next = ownPage(typed.getOrDefault("suite", ""), tongue);
        boolean open = signIn.advance(account.get().id(), request, response);
        return open
                ? new ModelAndView("redirect:" + next)
                : new ModelAndView("redirect:/" + tongue + "/connexion/code?suite="
                        + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    @Open
    @PostMapping("/{tongue:fr|en}/deconnexion")
    String leave(@PathVariable String tongue, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "redirect:/" + tongue;
    }

    /// Where to go on: a page of ours, never an address of somebody else's.
    static String ownPage(String asked, String tongue) {
        boolean ours = asked.matches("/(fr|en)(/[A-Za-z0-9._-]+)*");
        return ours ? asked : "/" + tongue + "/organisation";
    }
}
