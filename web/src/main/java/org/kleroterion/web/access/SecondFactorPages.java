package org.kleroterion.web.access;

import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.print.QrPicture;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Refusals;
import org.kleroterion.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own second factor: binding a telephone, codes for paper, and taking it off where that is permitted.
@Controller
@RequestMapping("/{tongue:fr|en}/compte/second-facteur")
class SecondFactorPages {

    private static final String SECRET = "second-factor-offered";

    private final SecondFactors factors;
    private final Accounts accounts;
    private final AccountStore store;
    private final Refusals refusals;
    private final Settings settings;

    SecondFactorPages(
            SecondFactors factors, Accounts accounts, AccountStore store, Refusals refusals, Settings settings) {
        this.factors = factors;
        this.accounts = accounts;
        this.store = store;
        this.refusals = refusals;
        this.settings = settings;
    }

    @Requires(Permission.OWN_ACCOUNT)
    @GetMapping
    String show(Visitor visitor, HttpSession session, Model model, @ModelAttribute("words") Words words) {
        model.addAttribute("form", Form.EMPTY);
        model.addAllAttributes(about(visitor.actor(), session, words));
        return "access/second-factor";
    }

    @Requires(Permission.OWN_ACCOUNT)
    @PostMapping
    ModelAndView bind(
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String code,
            Visitor visitor,
            HttpSession session,
            Locale locale,
            @ModelAttribute("words") Words words,
            RedirectAttributes next) {
        var codes = secret(session).flatMap(secret -> factors.enrol(visitor.actor(), secret, code));
        if (codes.isEmpty()) {
            return refused("ACCESS-111", "code", visitor, session, locale, words);
        }
        session.removeAttribute(SECRET);
        return shown(codes.get(), tongue, next);
    }

    @Requires(Permission.OWN_ACCOUNT)
    @PostMapping("/codes")
    ModelAndView renew(
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            HttpSession session,
            Locale locale,
            @ModelAttribute("words") Words words,
            RedirectAttributes next) {
        if (!accounts.isPassword(visitor.actor(), password) || !factors.has(visitor.actor())) {
            return refused("ACCESS-103", "password", visitor, session, locale, words);
        }
        return shown(factors.renew(visitor.actor()), tongue, next);
    }

    @Requires(Permission.OWN_ACCOUNT)
    @PostMapping("/retirer")
    ModelAndView remove(
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor,
            HttpSession session,
            Locale locale,
            @ModelAttribute("words") Words words,
            RedirectAttributes next) {
        if (factors.isRequired() || !accounts.isPassword(visitor.actor(), password)) {
            return refused("ACCESS-103", "password", visitor, session, locale, words);
        }
        factors.lift(visitor.actor(), visitor.actor());
        next.addFlashAttribute("notice", "factor.removed");
        return new ModelAndView("redirect:/" + tongue + "/compte/second-facteur");
    }

    private ModelAndView refused(
            String problem, String field, Visitor visitor, HttpSession session, Locale locale, Words words) {
        InvalidInput refused = new InvalidInput(Problem.error(problem, Place.field("account", field)));
        return refusals.page("access/second-factor", Map.of(), refused.problems(), locale)
                .addAllObjects(about(visitor.actor(), session, words));
    }

    private static ModelAndView shown(List<RecoveryCode> codes, String tongue, RedirectAttributes next) {
        next.addFlashAttribute(
                "codes", codes.stream().map(RecoveryCode::grouped).toList());
        return new ModelAndView("redirect:/" + tongue + "/compte/second-facteur");
    }

    private Map<String, Object> about(Actor account, HttpSession session, Words words) {
        if (factors.has(account)) {
            return Map.of("bound", true, "left", factors.codesLeft(account), "required", factors.isRequired());
        }
        byte[] secret = secret(session).orElseGet(() -> {
            byte[] fresh = Totp.freshSecret();
            session.setAttribute(SECRET, fresh);
            return fresh;
        });
        String typed = Totp.typed(secret);
        String picture = QrPicture.svg(address(account, typed), words.of("factor.qr"), words.of("factor.qr.what"));
        return Map.of(
                "bound",
                false,
                "required",
                factors.isRequired(),
                "secret",
                typed.replaceAll("(.{4})(?!$)", "$1 "),
                "picture",
                picture);
    }

    /// What telephones read: the name that they show, and the secret.
    private String address(Actor account, String secret) {
        String email = store.find(account).map(Account::email).orElse("");
        return "otpauth://totp/" + encoded(settings.city()) + ":" + encoded(email) + "?secret=" + secret + "&issuer="
                + encoded(settings.city());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Optional<byte[]> secret(HttpSession session) {
        return session.getAttribute(SECRET) instanceof byte[] offered ? Optional.of(offered) : Optional.empty();
    }
}
