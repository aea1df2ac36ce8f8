package org.kleroterion.web.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;

/// The sessions of a convention as iCalendar (RFC 5545): one event for each half-day.
///
/// A half-day keeps its UID when it moves, and its SEQUENCE grows; one that is cancelled stays, as cancelled.
///
/// @param site the public address of the instance
record SessionCalendar(ShownFace shown, Tongue tongue, URI site) {

    String written() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kleroterion//" + tongue.code() + "//"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(
                new XProperty("X-WR-CALNAME", shown.face().identity().title().in(tongue)));
        calendar.add(Objects.requireNonNull(
                        TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(ParisTime.ZONE.getId()))
                .getVTimeZone());
        shown.face().sessions().forEach(session -> events(session).forEach(calendar::add));
        return text(calendar);
    }

    private List<VEvent> events(Session session) {
        return IntStream.range(0, session.halfDays().size())
                .mapToObj(number -> event(session, number))
                .toList();
    }

    private VEvent event(Session session, int number) {
        HalfDay half = session.halfDays().get(number);
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id().value() + "-" + (number + 1) + "." + shown.convention() + "@" + site.getHost()));
        event.add(new DtStamp(shown.at()));
        event.add(new LastModified(shown.at()));
        event.add(new DtStart<>(ZonedDateTime.of(half.date(), half.from(), ParisTime.ZONE)));
        event.add(new DtEnd<>(ZonedDateTime.of(half.date(), half.to(), ParisTime.ZONE)));
        event.add(new Sequence(session.sequence()));
        event.add(new Status(status(session.status())));
        event.add(new Summary(session.title().in(tongue)));
        event.add(new Url(URI.create(site + "/" + tongue.code() + "/" + shown.slug() + "/calendrier#session-"
                + session.id().value())));
        shown.face()
                .venueOf(session)
                .ifPresent(venue -> event.add(new Location(venue.name() + ", " + venue.address())));
        if (!half.items().isEmpty()) {
            event.add(new Description(agenda(half)));
        }
        return event;
    }

    private String agenda(HalfDay half) {
        return half.items().stream()
                .map(item -> item.from() + " " + item.title().in(tongue))
                .collect(Collectors.joining("\n"));
    }

    private static String status(SessionStatus status) {
        return switch (status) {
            case PLANNED, POSTPONED -> "TENTATIVE";
            case CONFIRMED, HELD -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
