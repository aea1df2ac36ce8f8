package org.kleroterion.web.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.today.Countdown;
import org.kleroterion.convention.mandate.today.Delays;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.kleroterion.web.page.Form;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.kleroterion.web.page.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Today: what must be done, by whom and why now, counted back from the first session; one page, and one sheet.
@Controller
@RequestMapping("/{tongue:fr|en}/organisation/{convention}/aujourdhui")
class TodayPages {

    private static final int LONGEST = 60;

    private static final List<FormField> DELAYS = List.of(
            FormField.of("sealing", Kind.NUMBER).labelled("today.sealing"),
            FormField.of("printer", Kind.NUMBER).labelled("today.printer"),
            FormField.of("franking", Kind.NUMBER).labelled("today.franking"),
            FormField.of("post", Kind.NUMBER).labelled("today.post"),
            FormField.of("reply", Kind.NUMBER).labelled("today.reply"),
            FormField.of("notice", Kind.NUMBER).labelled("today.notice"));

    private final CountdownStore countdowns;
    private final Refusals refusals;
    private final Clock clock;

    TodayPages(CountdownStore countdowns, Refusals refusals, Clock clock) {
        this.countdowns = countdowns;
        this.refusals = refusals;
        this.clock = clock;
    }

    /// @param jour the day to look at; today unless it is given
    /// @param etape the step that might be late, with `retard` days
    @Requires(Permission.PREVIEW_CONVENTION)
    @GetMapping
    String show(
            @PathVariable("convention") Convention convention,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "0") String retard,
            Model model,
            Locale locale) {
        LocalDate day = day(jour);
        model.addAttribute("convention", convention);
        model.addAttribute("day", day);
        model.addAttribute("spoken", Tongue.of(locale.getLanguage()));
        firstSession(convention).ifPresent(first -> {
            Countdown countdown =
                    Countdown.of(first, countdowns.delays(convention.id()), countdowns.done(convention.id()));
            model.addAttribute("first", first);
            model.addAttribute("today", countdown.todayOn(day));
            model.addAttribute("steps", countdown.steps());
            model.addAttribute("conflicts", countdown.conflicts());
            lateness(etape, retard).ifPresent(days -> model.addAttribute("late", countdown.late(etape, days)));
        });
        model.addAttribute("etape", etape);
        return "mandate/today";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping("/fait")
    @Transactional
    public String mark(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "no") String done) {
        if (Countdown.codes().contains(step)) {
            countdowns.mark(convention.id(), step, done.equals("yes"));
        }
        return "redirect:" + path(convention, tongue);
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping("/delais")
    String delays(@PathVariable("convention") Convention convention, Model model) {
        model.addAttribute("convention", convention);
        model.addAttribute("fields", DELAYS);
        model.addAttribute("form", Form.of(typed(countdowns.delays(convention.id()))));
        return "mandate/delays";
    }

    @Requires(Permission.EDIT_CONVENTION)
    @PostMapping("/delais")
    @Transactional
    public ModelAndView save(
            @PathVariable("convention") Convention convention,
            @PathVariable String tongue,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        FieldReader reader = new FieldReader("today", field -> typed.getOrDefault(field, ""));
        try {
            countdowns.put(convention.id(), read(reader));
            return new ModelAndView("redirect:" + path(convention, tongue));
        } catch (InvalidInput refused) {
            return refusals.page("mandate/delays", typed, refused.problems(), locale)
                    .addObject("convention", convention)
                    .addObject("fields", DELAYS);
        }
    }

    private static Delays read(FieldReader reader) {
        List<Integer> all =
                DELAYS.stream().map(field -> days(reader, field.name())).toList();
        reader.problems().refuseErrors();
        return new Delays(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5));
    }

    /// A number of days; an empty field is no number either.
    private static int days(FieldReader reader, String field) {
        int least = field.equals("reply") ? 7 : 1;
        Optional<Integer> days = reader.optional(field, text -> Typed.from(least, LONGEST, text));
        if (days.isEmpty() && !reader.problems().hasErrors()) {
            reader.problems().add(Problem.error("FORM-104", Place.field("today", field), "value", ""));
        }
        return days.orElse(least);
    }

    private static Map<String, String> typed(Delays delays) {
        return new Typed()
                .put("sealing", delays.sealing())
                .put("printer", delays.printer())
                .put("franking", delays.franking())
                .put("post", delays.post())
                .put("reply", delays.reply())
                .put("notice", delays.notice())
                .fields();
    }

    /// The day on which the first session that is expected begins.
    private static Optional<LocalDate> firstSession(Convention convention) {
        return convention.mandate().sessions().stream()
                .filter(Session::isExpected)
                .flatMap(session -> session.firstDay().stream())
                .min(Comparator.naturalOrder());
    }

    private LocalDate day(String typed) {
        try {
            return TypedTime.day(typed);
        } catch (InvalidInput none) {
            return ParisTime.dateOf(clock.instant());
        }
    }

    private static Optional<Integer> lateness(String step, String days) {
        return Countdown.codes().contains(step) && days.matches("[1-9][0-9]?")
                ? Optional.of(Integer.parseInt(days))
                : Optional.empty();
    }

    private static String path(Convention convention, String tongue) {
        return "/" + tongue + "/organisation/"
                + convention.mandate().identity().slug().value() + "/aujourdhui";
    }
}
