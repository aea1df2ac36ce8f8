package org.kleroterion.web.mandate;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateCommand;
import org.kleroterion.convention.mandate.Readiness;
import org.kleroterion.convention.mandate.TwoPersonAct;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.access.Visitor;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The organiser's conventions: the list, a new one, and the desk of one with all that is missing.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation")
class DeskPages {

    private final ConventionStore conventions;
    private final Desk desk;
    private final Refusals refusals;
    private final List<PartForm> parts;
    private final List<ThingForm<?>> things;
    private final Clock clock;

    DeskPages(
            ConventionStore conventions,
            Desk desk,
            Refusals refusals,
            List<PartForm> parts,
            List<ThingForm<?>> things,
            Clock clock) {
        this.conventions = conventions;
        this.desk = desk;
        this.refusals = refusals;
        this.parts = parts;
        this.things = things;
        this.clock = clock;
    }

    @Requires(Permission.OWN_ACCOUNT)
    @GetMapping
    String list(Model model, Visitor visitor, Locale locale) {
        model.addAttribute("mayCreate", visitor.may(Permission.CREATE_CONVENTION));
        model.addAttribute("mayManage", visitor.may(Permission.MANAGE_ACCOUNTS));
        model.addAttribute("mayOperate", visitor.may(Permission.OPERATE));
        model.addAttribute(
                "conventions", seenBy(visitor).map(one -> row(one, locale)).toList());
        return "mandate/list";
    }

    @Requires(Permission.CREATE_CONVENTION)
    @GetMapping("/nouvelle")
    String beginning(Model model, Visitor visitor, Locale locale) {
        model.addAttribute("form", Form.EMPTY);
        model.addAttribute("fields", beginning(visitor, locale));
        return "mandate/new";
    }

    @Requires(Permission.CREATE_CONVENTION)
    @PostMapping("/nouvelle")
    ModelAndView begin(
            @PathVariable String tongue, @RequestParam Map<String, String> typed, Visitor visitor, Locale locale) {
        FieldReader reader = new FieldReader("identity", field -> typed.getOrDefault(field, ""));
        var title = Typed.both(reader, "title");
        var slug = reader.optional("slug", Slug::new).or(() -> title.map(named -> Slug.of(named.french())));
        Optional<Convention> model = reader.optional("model", typedSlug -> model(typedSlug, visitor));
        try {
            reader.problems().refuseErrors();
            MandateIdentity identity = MandateIdentity.named(slug.orElseThrow(), title.orElseThrow());
            Convention begun = desk.begin(identity, model, visitor.actor());
            return new ModelAndView("redirect:/" + tongue + "/organisation/"
                    + begun.mandate().identity().slug().value());
        } catch (InvalidInput refused) {
            return refusals.page("mandate/new", typed, refused.problems(), locale)
                    .addObject("fields", beginning(visitor, locale));
        } catch (AddressTaken taken) {
            return refusals.page("mandate/new", typed, List.of(taken.problem()), locale)
                    .addObject("fields", beginning(visitor, locale));
        }
    }

    /// Only what somebody may see can be their model.
    private Convention model(String slug, Visitor visitor) {
        return seenBy(visitor)
                .filter(one -> one.mandate().identity().slug().value().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(Problem.error("FORM-105", Place.file(""), "value", slug)));
    }

    private Stream<Convention> seenBy(Visitor visitor) {
        return conventions.all().stream()
                .filter(one ->
                        visitor.may(Permission.PREVIEW_CONVENTION, one.id().value()));
    }

    private List<FormField> beginning(Visitor visitor, Locale locale) {
        Tongue tongue = Tongue.of(locale.getLanguage());
        FormField model = FormField.named(
                "model",
                "desk.model",
                seenBy(visitor).toList(),
                one -> one.mandate().identity().slug().value(),
                one -> one.mandate().identity().title().in(tongue));
        return List.of(FormField.of("title", Kind.BOTH_LINES), FormField.of("slug", Kind.LINE), model);
    }

    @Requires(Permission.PREVIEW_CONVENTION)
    @GetMapping("/{convention}")
    String desk(@PathVariable("convention") Convention convention, Model model, Visitor visitor) {
        model.addAttribute("convention", convention);
        model.addAttribute(
                "parts", parts.stream().map(form -> partRow(form, convention)).toList());
        model.addAttribute(
                "things",
                things.stream()
                        .map(form -> Map.of(
                                "code", form.part().code(),
                                "count", form.all(convention.mandate()).size()))
                        .toList());
        List<Problem> missing = Readiness.of(convention.mandate(), clock.instant());
        model.addAttribute("missing", missing.stream().filter(Problem::isError).toList());
        model.addAttribute(
                "warnings",
                missing.stream().filter(problem -> !problem.isError()).toList());
        model.addAttribute(
                "mayReadJournal",
                visitor.may(Permission.READ_JOURNAL, convention.id().value()));
        model.addAttribute(
                "mine",
                convention
                        .proposal()
                        .map(one -> one.proposer().equals(visitor.actor()))
                        .orElse(false));
        return "mandate/desk";
    }

    @Requires(Permission.PROPOSE_ACT)
    @PostMapping("/{convention}/proposer")
    String propose(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @RequestParam TwoPersonAct act,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        requireEntitled(visitor, convention, act);
        FieldReader reader = new FieldReader("act", field -> typed.getOrDefault(field, ""));
        return step(
                convention,
                new MandateCommand.ProposeAct(act, Typed.bothIfAny(reader, "reason")),
                "desk.proposed",
                tongue,
                visitor,
                locale,
                next);
    }

    @Requires(Permission.CONFIRM_ACT)
    @PostMapping("/{convention}/confirmer")
    String confirm(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @RequestParam TwoPersonAct act,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        return step(convention, new MandateCommand.ConfirmAct(act), "desk.confirmed", tongue, visitor, locale, next);
    }

    @Requires(Permission.PROPOSE_ACT)
    @PostMapping("/{convention}/retirer")
    String withdraw(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        return step(convention, new MandateCommand.WithdrawProposal(), "desk.withdrawn", tongue, visitor, locale, next);
    }

    /// The matrix says who may take part in acts of two persons; the act itself says who may in this one.
    private static void requireEntitled(Visitor visitor, Convention convention, TwoPersonAct act) {
        boolean entitled = visitor.rolesIn(convention.id().value()).stream().anyMatch(act.entitled()::contains);
        if (!entitled) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String step(
            Convention convention,
            MandateCommand command,
            String notice,
            String tongue,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        try {
            desk.decide(convention.id(), command, visitor.actor());
            next.addFlashAttribute("notice", notice);
        } catch (InvalidInput refused) {
            next.addFlashAttribute("form", new Form(Map.of(), refusals.faults(refused.problems(), locale)));
        }
        return "redirect:/" + tongue + "/organisation/"
                + convention.mandate().identity().slug().value();
    }

    private static Map<String, String> row(Convention convention, Locale locale) {
        return Map.of(
                "slug",
                convention.mandate().identity().slug().value(),
                "title",
                convention.mandate().identity().title().in(Tongue.of(locale.getLanguage())),
                "state",
                convention.state());
    }

    private static Map<String, Object> partRow(PartForm form, Convention convention) {
        return Map.of(
                "code",
                form.part().code(),
                "begun",
                !form.typed(convention.mandate()).isEmpty());
    }
}
