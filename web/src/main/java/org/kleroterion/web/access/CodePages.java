package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The second step of signing in: the code of the telephone, or one on paper.
@Controller
@RequestMapping("/{tongue:fr|en}/connexion/code")
class CodePages {

    private final SignIn signIn;
    private final SecondFactors factors;
    private final Refusals refusals;
    private final Clock clock;

    CodePages(SignIn signIn, SecondFactors factors, Refusals refusals, Clock clock) {
        this.signIn = signIn;
        this.factors = factors;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Open
    @GetMapping
    ModelAndView ask(
            @PathVariable String tongue, @RequestParam(defaultValue = "") String suite, HttpServletRequest request) {
        return HalfSignedIn.in(request, clock.instant()).isEmpty()
                ? new ModelAndView("redirect:/" + tongue + "/connexion")
                : new ModelAndView("access/code").addObject("form", Form.of(Map.of("suite", suite)));
    }

    @Open
    @PostMapping
    ModelAndView enter(
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Optional<Actor> half = HalfSignedIn.in(request, clock.instant());
        if (half.isEmpty()) {
            return new ModelAndView("redirect:/" + tongue + "/connexion");
        }
        if (!factors.proves(half.get(), code, request.getRemoteAddr())) {
            var wrong = List.of(Problem.error("ACCESS-110", Place.field("account", "code")));
            return refusals.page("access/code", Map.of("suite", suite), wrong, locale);
        }
        HalfSignedIn.forget(request);
        signIn.open(half.get(), request, response);
        return new ModelAndView("redirect:" + SignInPages.ownPage(suite, tongue));
    }
}
