package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.access.Visitor;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.Identifier;
import org.kleroterion.web.page.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The parts of a mandate that hold several things: their list, and one of them with its form.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation/{convention}/elements/{part}")
class ThingPages {

    /// Stands for the identifier of a thing that is not there yet.
    private static final String NEW = "nouveau";

    private final Desk desk;
    private final Refusals refusals;
    private final Uploads uploads;
    private final List<ThingForm<?>> forms;

    ThingPages(Desk desk, Refusals refusals, Uploads uploads, List<ThingForm<?>> forms) {
        this.desk = desk;
        this.uploads = uploads;
        this.refusals = refusals;
        this.forms = forms;
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping
    String list(
            @PathVariable("convention") Convention convention, @PathVariable String part, Model model, Locale locale) {
        model.addAttribute("convention", convention);
        model.addAttribute("part", part);
        model.addAttribute("rows", rows(form(part), convention, Tongue.of(locale.getLanguage())));
        return "mandate/things";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping("/{item}")
    String show(
            @PathVariable("convention") Convention convention,
            @PathVariable String part,
            @PathVariable String item,
            Model model) {
        show(form(part), convention, item, model);
        return "mandate/thing";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping("/{item}")
    ModelAndView save(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @PathVariable String part,
            @PathVariable String item,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        var known = uploads.received(convention, typed, file);
        return save(form(part), convention, tongue, item, known, visitor, locale, next);
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping("/{item}/retirer")
    ModelAndView remove(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @PathVariable String part,
            @PathVariable String item,
            @RequestParam Removal why,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        ThingForm<?> form = form(part);
        try {
            desk.decide(convention.id(), form.remove(named(item), why), visitor.actor());
            next.addFlashAttribute("notice", "things.removed");
            return backTo(convention, tongue, part);
        } catch (InvalidInput refused) {
            return refused(form, convention, item, Optional.empty(), refused, locale);
        }
    }

    private <T extends Identified> ModelAndView save(
            ThingForm<T> form,
            Convention convention,
            String tongue,
            String item,
            Map<String, String> typed,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        try {
            desk.decide(convention.id(), change(form, convention, item, typed), visitor.actor());
            next.addFlashAttribute("notice", "form.saved");
            return backTo(convention, tongue, form.part().code());
        } catch (InvalidInput refused) {
            return refused(form, convention, item, Optional.of(typed), refused, locale);
        }
    }

    private <T extends Identified> MandateChange change(
            ThingForm<T> form, Convention convention, String item, Map<String, String> typed) {
        FieldReader reader = new FieldReader(form.part().code(), field -> typed.getOrDefault(field, ""));
        ItemId id = item.equals(NEW) ? new ItemId(Identifier.fresh()) : named(item);
        Optional<T> before = form.find(convention.mandate(), id);
        before.ifPresent(there -> Seen.check(form.part().code(), typed, form.typed(there)));
        var change = form.read(reader, convention.mandate(), id, before);
        reader.problems().refuseErrors();
        return change.orElseThrow();
    }

    private <T extends Identified> void show(ThingForm<T> form, Convention convention, String item, Model model) {
        Optional<T> thing = thing(form, convention, item);
        model.addAttribute("convention", convention);
        model.addAttribute("part", form.part().code());
        model.addAttribute("item", item);
        model.addAttribute("isNew", thing.isEmpty());
        model.addAttribute("removals", Removal.values());
        model.addAttribute("seen", seen(form, thing));
        thing.filter(CommitteeMember.class::isInstance).ifPresent(member -> model.addAttribute("member", member));
        model.addAttribute("fields", form.fields(convention.mandate(), thing));
        model.addAttribute("form", Form.of(thing.map(form::typed).orElseGet(() -> form.fresh(convention.mandate()))));
    }

    private <T extends Identified> ModelAndView refused(
            ThingForm<T> form,
            Convention convention,
            String item,
            Optional<Map<String, String>> typed,
            InvalidInput refused,
            Locale locale) {
        Optional<T> thing = thing(form, convention, item);
        Map<String, String> shown = typed.orElseGet(() -> thing.map(form::typed).orElse(Map.of()));
        return refusals.page("mandate/thing", shown, refused.problems(), locale)
                .addObject("convention", convention)
                .addObject("part", form.part().code())
                .addObject("item", item)
                .addObject("isNew", thing.isEmpty())
                .addObject("removals", Removal.values())
                .addObject("seen", seen(form, thing))
                .addObject("fields", form.fields(convention.mandate(), thing));
    }

    private static <T extends Identified> String seen(ThingForm<T> form, Optional<T> thing) {
        return thing.map(there -> Seen.of(form.typed(there))).orElse("");
    }

    /// The thing that an address names; absent for a new one.
    private static <T extends Identified> Optional<T> thing(ThingForm<T> form, Convention convention, String item) {
        if (item.equals(NEW)) {
            return Optional.empty();
        }
        return Optional.of(form.all(convention.mandate()).stream()
                .filter(one -> one.id().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static <T extends Identified> List<Row> rows(ThingForm<T> form, Convention convention, Tongue tongue) {
        return form.all(convention.mandate()).stream()
                .map(thing -> new Row(
                        thing.id().value(), form.name(thing, tongue), form.detail(thing, convention.mandate(), tongue)))
                .toList();
    }

    /// The identifier that an address holds; an address that holds none leads nowhere.
    static ItemId named(String item) {
        try {
            return new ItemId(item);
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such thing", none);
        }
    }

    private static ModelAndView backTo(Convention convention, String tongue, String part) {
        return new ModelAndView("redirect:/" + tongue + "/organisation/"
                + convention.mandate().identity().slug().value() + "/elements/" + part);
    }

    private ThingForm<?> form(String part) {
        return forms.stream()
                .filter(form -> form.part().code().equals(part))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// One line of a list.
    record Row(String id, String name, String detail) {}
}
