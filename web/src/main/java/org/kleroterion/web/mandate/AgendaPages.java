package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.agenda.AgendaItem;
import org.kleroterion.convention.mandate.agenda.AgendaKind;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.access.Visitor;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.kleroterion.web.page.Identifier;
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

/// The agenda of a session, half-day by half-day; two empty lines wait at the end of each.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation/{convention}/session/{item}/programme")
class AgendaPages {

    private static final List<String> KINDS = Stream.concat(
                    Stream.of(""), Stream.of(AgendaKind.values()).map(Enum::name))
            .toList();

    private final Desk desk;
    private final Refusals refusals;

    AgendaPages(Desk desk, Refusals refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping
    String show(@PathVariable("convention") Convention convention, @PathVariable String item, Model model) {
        Session session = SessionChangePages.session(convention, item);
        model.addAttribute("convention", convention);
        model.addAttribute("meeting", session);
        model.addAttribute("parts", parts(session));
        model.addAttribute("seen", Seen.of(typed(session)));
        model.addAttribute("form", Form.of(typed(session)));
        return "mandate/agenda";
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
        Session session = SessionChangePages.session(convention, item);
        try {
            Seen.check("session", typed, typed(session));
            FieldReader reader = new FieldReader("session", field -> typed.getOrDefault(field, ""));
            Session read = with(session, reader);
            reader.problems().refuseErrors();
            desk.decide(convention.id(), new MandateChange.PutSession(read), visitor.actor());
            next.addFlashAttribute("notice", "form.saved");
            return new ModelAndView("redirect:/" + tongue + "/organisation/"
                    + convention.mandate().identity().slug().value() + "/elements/session/" + item);
        } catch (InvalidInput refused) {
            return refusals.page("mandate/agenda", typed, refused.problems(), locale)
                    .addObject("convention", convention)
                    .addObject("meeting", session)
                    .addObject("seen", Seen.of(typed(session)))
                    .addObject("parts", parts(session));
        }
    }

    /// The session with the agenda that was typed.
    private static Session with(Session session, FieldReader reader) {
        List<HalfDay> halfDays = new ArrayList<>();
        for (int half = 1; half <= session.halfDays().size(); half++) {
            HalfDay old = session.halfDays().get(half - 1);
            List<AgendaItem> items = new ArrayList<>();
            for (int line = 1; line <= lines(old); line++) {
                item(reader, half + "." + line, old, line).ifPresent(items::add);
            }
            halfDays.add(new HalfDay(old.date(), old.part(), old.from(), old.to(), items));
        }
        return session.withAgenda(halfDays);
    }

    private static Optional<AgendaItem> item(FieldReader reader, String at, HalfDay old, int line) {
        boolean empty = Stream.of("kind." + at, "title." + at, "title." + at + ".en", "from." + at, "to." + at)
                .allMatch(field -> reader.optional(field, text -> text).isEmpty());
        if (empty) {
            return Optional.empty();
        }
        Optional<AgendaItem> before = Optional.of(line)
                .filter(number -> number <= old.items().size())
                .map(number -> old.items().get(number - 1));
        var kind = reader.required("kind." + at, Typed.oneOf(AgendaKind.class));
        var title = Typed.both(reader, "title." + at);
        var from = reader.required("from." + at, TypedTime::hour);
        var to = reader.required("to." + at, TypedTime::hour);
        ItemId id = before.map(AgendaItem::id).orElseGet(() -> new ItemId(Identifier.fresh()));
        List<AgendaItem> inside = before.map(AgendaItem::parts).orElse(List.of());
        return kind.flatMap(what -> title.flatMap(called ->
                from.flatMap(begins -> to.map(ends -> new AgendaItem(id, what, called, begins, ends, inside)))));
    }

    private static Map<String, String> typed(Session session) {
        Typed typed = new Typed();
        for (int half = 1; half <= session.halfDays().size(); half++) {
            int line = 0;
            for (AgendaItem item : session.halfDays().get(half - 1).items()) {
                line++;
                String at = half + "." + line;
                typed.put("kind." + at, item.kind().name())
                        .both("title." + at, item.title())
                        .put("from." + at, item.from())
                        .put("to." + at, item.to());
            }
        }
        return typed.fields();
    }

    private static List<Part> parts(Session session) {
        List<Part> parts = new ArrayList<>();
        for (int half = 1; half <= session.halfDays().size(); half++) {
            HalfDay day = session.halfDays().get(half - 1);
            List<FormField> fields = new ArrayList<>();
            for (int line = 1; line <= lines(day); line++) {
                String at = half + "." + line;
                fields.add(FormField.of("from." + at, Kind.TIME).labelled("agenda.begin"));
                fields.add(FormField.of("to." + at, Kind.TIME).labelled("agenda.end"));
                fields.add(FormField.choice("kind." + at, "kind", KINDS).labelled("agenda.kind"));
                fields.add(FormField.of("title." + at, Kind.BOTH_LINES).labelled("agenda.item"));
            }
            parts.add(new Part(day, fields));
        }
        return parts;
    }

    private static int lines(HalfDay day) {
        return day.items().size() + 2;
    }

    /// One half-day of the page.
    record Part(HalfDay day, List<FormField> fields) {}
}
