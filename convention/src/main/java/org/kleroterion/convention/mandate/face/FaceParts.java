package org.kleroterion.convention.mandate.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.publication.NewsItem;

/// What is taken from a convention for everybody, part by part.
final class FaceParts {

    private FaceParts() {}

    static Optional<Instant> since(Convention convention) {
        return switch (convention) {
            case Convention.Draft _ -> Optional.empty();
            case Convention.Published published -> Optional.of(published.since());
            case Convention.Cancelled cancelled -> Optional.of(cancelled.since());
            case Convention.Archived archived -> Optional.of(archived.since());
        };
    }

    static Optional<Bilingual> reason(Convention convention) {
        return switch (convention) {
            case Convention.Cancelled cancelled -> Optional.of(cancelled.reason());
            case Convention.Archived archived -> archived.cancelled();
            case Convention.Draft _ -> Optional.empty();
            case Convention.Published _ -> Optional.empty();
        };
    }

    /// The visible ones in the order of their days, without the links for those who attend.
    static List<Session> sessions(Mandate mandate) {
        return mandate.sessions().stream()
                .filter(session -> session.published() || session.status() == SessionStatus.CANCELLED)
                .map(FaceParts::withoutLink)
                .sorted(Comparator.comparing((Session one) -> one.firstDay().orElse(LocalDate.MAX))
                        .thenComparingInt(Session::number))
                .toList();
    }

    static List<PublicSeat> seats(Convention convention) {
        if (convention instanceof Convention.Archived archived) {
            return archived.seats().stream().map(PublicSeat::of).toList();
        }
        return convention.mandate().committee().stream().map(PublicSeat::of).toList();
    }

    static List<NewsItem> news(Mandate mandate) {
        return mandate.news().stream()
                .sorted(Comparator.comparing(NewsItem::date)
                        .reversed()
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    static List<DatedChange> changes(Convention convention) {
        return convention.changes().reversed().stream().map(DatedChange::of).toList();
    }

    private static Session withoutLink(Session session) {
        return new Session(
                session.id(),
                session.number(),
                session.title(),
                session.status(),
                session.sequence(),
                session.venue(),
                Optional.empty(),
                session.published(),
                session.halfDays());
    }
}
