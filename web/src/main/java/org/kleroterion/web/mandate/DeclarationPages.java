package org.kleroterion.web.mandate;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.access.Visitor;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Declarations of interest: each is dated and added, none is rewritten.
@Controller
class DeclarationPages {

    private final Desk desk;
    private final Refusals refusals;
    private final Clock clock;

    DeclarationPages(Desk desk, Refusals refusals, Clock clock) {
        this.desk = desk;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping("/{tongue:fr|en}/organisation/{convention}/comite/{item}/declaration")
    String declare(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String noInterest,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        try {
            Declaration declaration = declaration(text.strip(), noInterest.equals("yes"));
            desk.decide(
                    convention.id(),
                    new MandateChange.DeclareInterest(ThingPages.named(item), declaration),
                    visitor.actor());
            next.addFlashAttribute("notice", "declare.done");
        } catch (InvalidInput refused) {
            next.addFlashAttribute("form", new Form(Map.of(), refusals.faults(refused.problems(), locale)));
        }
        return "redirect:/" + tongue + "/organisation/"
                + convention.mandate().identity().slug().value() + "/elements/committee";
    }

    /// @throws InvalidInput if nothing is said (FORM-101)
    private Declaration declaration(String text, boolean none) {
        if (text.isEmpty() && !none) {
            throw new InvalidInput(
                    Problem.error("FORM-101", Place.field("committee", "declaration"), "field", "@field.declarations"));
        }
        return new Declaration(ParisTime.dateOf(clock.instant()), text, none);
    }
}
