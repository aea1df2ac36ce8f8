package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.access.Visitor;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The parts of a mandate that are stated once, each on a page with one form.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation/{convention}/mandat/{part}")
class PartPages {

    private final Desk desk;
    private final Refusals refusals;
    private final List<PartForm> forms;

    PartPages(Desk desk, Refusals refusals, List<PartForm> forms) {
        this.desk = desk;
        this.refusals = refusals;
        this.forms = forms;
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping
    String show(@PathVariable("convention") Convention convention, @PathVariable String part, Model model) {
        PartForm form = form(part);
        model.addAttribute("convention", convention);
        model.addAttribute("part", part);
        model.addAttribute("fields", form.fields(convention.mandate()));
        model.addAttribute("form", Form.of(form.typed(convention.mandate())));
        model.addAttribute("seen", Seen.of(form.typed(convention.mandate())));
        return "mandate/part";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping
    ModelAndView save(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        PartForm form = form(part);
        try {
            Convention saved = desk.decide(convention.id(), change(form, convention, typed), visitor.actor());
            next.addFlashAttribute("notice", "form.saved");
            return new ModelAndView("redirect:/" + tongue + "/organisation/"
                    + saved.mandate().identity().slug().value());
        } catch (InvalidInput refused) {
            return refused(form, convention, typed, refused.problems(), locale);
        } catch (AddressTaken taken) {
            return refused(form, convention, typed, List.of(taken.problem()), locale);
        }
    }

    private static MandateChange change(PartForm form, Convention convention, Map<String, String> typed) {
        Seen.check(form.part().code(), typed, form.typed(convention.mandate()));
        FieldReader reader = new FieldReader(form.part().code(), field -> typed.getOrDefault(field, ""));
        var change = form.read(reader, convention.mandate());
        reader.problems().refuseErrors();
        return change.orElseThrow();
    }

    private ModelAndView refused(
            PartForm form, Convention convention, Map<String, String> typed, List<Problem> problems, Locale locale) {
        return refusals.page("mandate/part", typed, problems, locale)
                .addObject("convention", convention)
                .addObject("part", form.part().code())
                .addObject("seen", Seen.of(form.typed(convention.mandate())))
                .addObject("fields", form.fields(convention.mandate()));
    }

    private PartForm form(String part) {
        return forms.stream()
                .filter(form -> form.part().code().equals(part))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
