package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.sortition.InvalidInput;
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

/// A session that people have noted in their diary is moved, put off or cancelled: with a reason, which they are told.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation/{convention}/session/{item}/changer")
class SessionChangePages {

    private final Desk desk;
    private final Refusals refusals;

    SessionChangePages(Desk desk, Refusals refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    /// What may become of a session.
    private enum Turn {
        MOVE,
        POSTPONE,
        CANCEL
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping
    String show(@PathVariable("convention") Convention convention, @PathVariable String item, Model model) {
        Session session = session(convention, item);
        model.addAttribute("convention", convention);
        model.addAttribute("meeting", session);
        model.addAttribute("fields", fields(convention.mandate(), session));
        model.addAttribute("form", Form.of(typed(session)));
        return "mandate/session-change";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping
    ModelAndView save(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @PathVariable String item,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        Session session = session(convention, item);
        try {
            FieldReader reader = new FieldReader("session", field -> typed.getOrDefault(field, ""));
            Optional<MandateChange> change = read(reader, session);
            reader.problems().refuseErrors();
            desk.decide(convention.id(), change.orElseThrow(), visitor.actor());
            next.addFlashAttribute("notice", "turn.done");
            return new ModelAndView("redirect:/" + tongue + "/organisation/"
                    + convention.mandate().identity().slug().value() + "/elements/session");
        } catch (InvalidInput refused) {
            return refusals.page("mandate/session-change", typed, refused.problems(), locale)
                    .addObject("convention", convention)
                    .addObject("meeting", session)
                    .addObject("fields", fields(convention.mandate(), session));
        }
    }

    private static Optional<MandateChange> read(FieldReader reader, Session session) {
        var turn = reader.required("status", Typed.oneOf(Turn.class));
        var reason = Typed.both(reader, "reason");
        var venue = reader.optional("venue", Typed::item);
        List<HalfDay> halfDays = new ArrayList<>();
        if (turn.equals(Optional.of(Turn.MOVE))) {
            for (int at = 1; at <= SessionForm.halfDays(Optional.of(session)); at++) {
                SessionForm.halfDay(reader, at, Optional.of(session)).ifPresent(halfDays::add);
            }
        }
        return turn.flatMap(which -> reason.map(why -> switch (which) {
            case MOVE -> new MandateChange.MoveSession(session.id(), halfDays, venue, why);
            case POSTPONE -> new MandateChange.PostponeSession(session.id(), why);
            case CANCEL -> new MandateChange.CancelSession(session.id(), why);
        }));
    }

    private static List<FormField> fields(Mandate mandate, Session session) {
        List<FormField> fields = new ArrayList<>(List.of(
                turns(), FormField.of("reason", Kind.BOTH_TEXTS).labelled("turn.reason"), SessionForm.venues(mandate)));
        fields.addAll(SessionForm.halfDayFields(Optional.of(session)));
        return fields;
    }

    private static FormField turns() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Turn turn : Turn.values()) {
            words.put(turn.name(), "turn." + turn.name());
        }
        return new FormField("status", Kind.CHOICE, "turn.which", words);
    }

    private static Map<String, String> typed(Session session) {
        Map<String, String> typed = new TreeMap<>(new SessionForm().typed(session));
        typed.put("status", Turn.MOVE.name());
        return typed;
    }

    static Session session(Convention convention, String item) {
        return Identified.find(convention.mandate().sessions(), ThingPages.named(item))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
