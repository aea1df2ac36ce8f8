package org.kleroterion.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
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

/// The administrator's list of people: invite, give and take roles, let somebody go.
@Controller
@RequestMapping("/{tongue:fr|en}/administration/comptes")
class PeoplePages {

    private final AccountStore store;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Invitations invitations;
    private final ConventionNames conventions;
    private final Refusals refusals;

    PeoplePages(
            AccountStore store,
            SecondFactors factors,
            Accounts accounts,
            Invitations invitations,
            ConventionNames conventions,
            Refusals refusals) {
        this.store = store;
        this.factors = factors;
        this.accounts = accounts;
        this.invitations = invitations;
        this.conventions = conventions;
        this.refusals = refusals;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        model.addAttribute("people", people(q));
        model.addAttribute("q", q);
        model.addAttribute("names", conventions.names(locale));
        return "access/people";
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/inviter")
    String inviting(Model model, Locale locale) {
        model.addAttribute("form", Form.EMPTY);
        model.addAttribute("fields", fields(locale));
        return "access/invite";
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/inviter")
    ModelAndView invite(
            @PathVariable String tongue,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        FieldReader reader = new FieldReader("account", field -> typed.getOrDefault(field, ""));
        var name = reader.required("name", text -> text);
        var email = reader.required("email", EmailAddress::of);
        var language = reader.required("language", Languages::of);
        var role = reader.required("role", PeoplePages::role);
        var convention = reader.optional("convention", text -> text).orElse("");
        try {
            reader.problems().refuseErrors();
            Invitee invitee = new Invitee(name.orElseThrow(), email.orElseThrow(), language.orElseThrow());
            Invited invited = invitations.invite(invitee, role.orElseThrow(), convention, visitor.actor());
            next.addFlashAttribute("notice", invited.notice());
            if (invited instanceof Invited.ByHand hand) {
                next.addFlashAttribute("link", hand.link());
            }
            return new ModelAndView("redirect:/" + tongue + "/administration/comptes");
        } catch (InvalidInput refused) {
            return refusals.page("access/invite", typed, refused.problems(), locale)
                    .addObject("fields", fields(locale));
        }
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/{account}/depart")
    String leave(
            @PathVariable String tongue,
            @PathVariable String account,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        try {
            accounts.leave(new Actor(account), visitor.actor());
            next.addFlashAttribute("notice", "people.left");
        } catch (InvalidInput refused) {
            next.addFlashAttribute("form", new Form(Map.of(), refusals.faults(refused.problems(), locale)));
        }
        return "redirect:/" + tongue + "/administration/comptes";
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/{account}/role")
    String revoke(
            @PathVariable String tongue,
            @PathVariable String account,
            @RequestParam StaffRole role,
            @RequestParam String of,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        try {
            accounts.revoke(new Actor(account), role, of, visitor.actor());
            next.addFlashAttribute("notice", "people.revoked");
        } catch (InvalidInput refused) {
            next.addFlashAttribute("form", new Form(Map.of(), refusals.faults(refused.problems(), locale)));
        }
        return "redirect:/" + tongue + "/administration/comptes";
    }

    private static StaffRole role(String code) {
        return Stream.of(StaffRole.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput(Problem.error("FORM-105", Place.field("account", "role"), "value", code)));
    }

    private List<Person> people(String q) {
        String sought = q.strip().toLowerCase(Locale.ROOT);
        return store.all().stream()
                .filter(account -> account.name().toLowerCase(Locale.ROOT).contains(sought)
                        || account.email().contains(sought))
                .map(account -> new Person(account, roles(account), factors.has(account.id())))
                .toList();
    }

    private List<Task> roles(Account account) {
        return store.roles(account.id()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(role -> new Task(role, entry.getKey())))
                .toList();
    }

    private List<FormField> fields(Locale locale) {
        return List.of(
                FormField.of("name", Kind.LINE).labelled("account.name"),
                FormField.of("email", Kind.EMAIL),
                Languages.FIELD,
                FormField.choice(
                        "role",
                        "staff",
                        Stream.of(StaffRole.values()).map(StaffRole::code).toList()),
                FormField.named(
                        "convention",
                        "people.convention",
                        List.copyOf(conventions.names(locale).entrySet()),
                        Map.Entry::getKey,
                        Map.Entry::getValue));
    }

    /// Somebody in the list, with what they do.
    record Person(Account account, List<Task> tasks, boolean hasFactor) {}

    /// A role in a convention; on the instance if the convention is empty.
    record Task(StaffRole role, String convention) {}
}
