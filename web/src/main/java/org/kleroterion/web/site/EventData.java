package org.kleroterion.web.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.face.PublicFace;
import tools.jackson.databind.node.ObjectNode;

/// Sessions in the words of [schema.org](https://schema.org/Event), for search engines: data inside a page, which no
/// browser runs.
record EventData(PublicFace face, Tongue tongue) {

    private static final String SCHEMA = "https://schema.org/";

    /// @return JSON that can stand inside a `script` element: no `<` in it
    String written() {
        ObjectNode graph = FaceJson.empty().put("@context", "https://schema.org");
        var events = graph.putArray("@graph");
        face.sessions().stream()
                .filter(session -> !session.halfDays().isEmpty())
                .forEach(session -> fill(events.addObject(), session));
        return FaceJson.written(graph).replace("<", "\\u003c");
    }

    private void fill(ObjectNode event, Session session) {
        HalfDay first = session.halfDays().getFirst();
        HalfDay last = session.halfDays().getLast();
        event.put("@type", "Event")
                .put("name", session.title().in(tongue))
                .put("inLanguage", "fr")
                .put("startDate", at(first.date(), first.from()))
                .put("endDate", at(last.date(), last.to()))
                .put("eventStatus", SCHEMA + status(session.status()))
                .put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode")
                .put("isAccessibleForFree", true);
        face.identity()
                .authority()
                .ifPresent(one -> event.putObject("organizer")
                        .put("@type", "GovernmentOrganization")
                        .put("name", one.name()));
        face.venueOf(session)
                .ifPresent(venue -> event.putObject("location")
                        .put("@type", "Place")
                        .put("name", venue.name())
                        .put("address", venue.address()));
    }

    private static String at(LocalDate day, LocalTime hour) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.of(day, hour, ParisTime.ZONE));
    }

    private static String status(SessionStatus status) {
        return switch (status) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case PLANNED, CONFIRMED, HELD -> "EventScheduled";
        };
    }
}
