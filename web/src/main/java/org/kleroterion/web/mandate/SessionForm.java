package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.agenda.AgendaItem;
import org.kleroterion.convention.mandate.agenda.DayPart;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.terms.WebAddress;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A session: where, when, and whether the public sees it. Its agenda has a page of its own.
@Component
@Order(12)
class SessionForm implements ThingForm<Session> {

    private static final List<String> STATUSES =
            Stream.of(SessionStatus.values()).map(Enum::name).toList();
    private static final List<String> PARTS =
            Stream.of(DayPart.values()).map(Enum::name).toList();

    SessionForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.SESSION;
    }

    @Override
    public List<Session> all(Mandate mandate) {
        return mandate.sessions();
    }

    @Override
    public String name(Session thing, Tongue tongue) {
        return thing.number() + ". " + thing.title().in(tongue);
    }

    @Override
    public String detail(Session thing, Mandate mandate, Tongue tongue) {
        return ConventionTexts.in(tongue).text("status." + thing.status().name());
    }

    @Override
    public List<FormField> fields(Mandate mandate, Optional<Session> thing) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.of("number", Kind.NUMBER),
                FormField.of("title", Kind.BOTH_LINES),
                FormField.choice("status", "status", STATUSES),
                venues(mandate),
                FormField.of("onlineLink", Kind.URL),
                FormField.of("published", Kind.TICK)));
        fields.addAll(halfDayFields(thing));
        return fields;
    }

    @Override
    public Map<String, String> typed(Session thing) {
        Typed typed = new Typed()
                .put("number", thing.number())
                .both("title", thing.title())
                .put("status", thing.status().name())
                .put("venue", thing.venue())
                .put("onlineLink", thing.onlineLink())
                .tick("published", thing.published());
        int at = 0;
        for (HalfDay halfDay : thing.halfDays()) {
            at++;
            typed.put("date." + at, halfDay.date())
                    .put("part." + at, halfDay.part().name())
                    .put("from." + at, halfDay.from())
                    .put("to." + at, halfDay.to());
        }
        return typed.fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate, ItemId id, Optional<Session> before) {
        var number = reader.required("number", Typed::count);
        var title = Typed.both(reader, "title");
        var status = reader.required("status", Typed.oneOf(SessionStatus.class));
        var venue = reader.optional("venue", Typed::item);
        var link = reader.optional("onlineLink", WebAddress::of);
        boolean published = Typed.isTicked(reader, "published");
        List<HalfDay> halfDays = new ArrayList<>();
        for (int at = 1; at <= halfDays(before); at++) {
            halfDay(reader, at, before).ifPresent(halfDays::add);
        }
        return number.flatMap(which -> title.flatMap(called -> status.map(sure -> new MandateChange.PutSession(
                new Session(id, which, called, sure, 0, venue, link, published, halfDays)))));
    }

    @Override
    public MandateChange remove(ItemId id, Removal why) {
        return new MandateChange.RemoveSession(id, why);
    }

    @Override
    public Map<String, String> fresh(Mandate mandate) {
        return Map.of(
                "number", Integer.toString(mandate.sessions().size() + 1), "status", SessionStatus.PLANNED.name());
    }

    static List<FormField> halfDayFields(Optional<Session> thing) {
        List<FormField> fields = new ArrayList<>();
        for (int at = 1; at <= halfDays(thing); at++) {
            fields.add(FormField.of("date." + at, Kind.DATE).labelled("session.date"));
            fields.add(FormField.choice("part." + at, "daypart", PARTS).labelled("session.part"));
            fields.add(FormField.of("from." + at, Kind.TIME).labelled("session.from"));
            fields.add(FormField.of("to." + at, Kind.TIME).labelled("session.to"));
        }
        return fields;
    }

    /// Rows for half-days: those that there are, and some to add.
    static int halfDays(Optional<Session> session) {
        return session.map(there -> there.halfDays().size()).orElse(0) + 4;
    }

    /// A row of which anything is filled; its agenda is the one that the half-day had before.
    static Optional<HalfDay> halfDay(FieldReader reader, int at, Optional<Session> before) {
        if (Stream.of("date.", "from.", "to.")
                .allMatch(field -> reader.optional(field + at, text -> text).isEmpty())) {
            return Optional.empty();
        }
        var date = reader.required("date." + at, TypedTime::day);
        var part = reader.required("part." + at, Typed.oneOf(DayPart.class));
        var from = reader.required("from." + at, TypedTime::hour);
        var to = reader.required("to." + at, TypedTime::hour);
        return date.flatMap(day -> part.flatMap(half ->
                from.flatMap(opens -> to.map(closes -> new HalfDay(day, half, opens, closes, agenda(before, at))))));
    }

    private static List<AgendaItem> agenda(Optional<Session> before, int at) {
        return before.filter(session -> at <= session.halfDays().size())
                .map(session -> session.halfDays().get(at - 1).items())
                .orElse(List.of());
    }

    static FormField venues(Mandate mandate) {
        return FormField.named("venue", "field.venue", mandate.venues(), Venue::id, Venue::name);
    }
}
