package org.kleroterion.convention.mandate.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;

/// A convention as everybody may see it, made once from what has been decided and never from a person's file.
///
/// Sessions that are not yet visible are left out, and so are the links by which members attend one from afar; of the
/// committee, only the names whose publication has been agreed to in writing remain.
///
/// @param state `published`, `cancelled` or `archived`; `draft` in a preview, which is never stored
/// @param since the instant of that state; absent in a preview
/// @param reason why it will not be held, if it has been cancelled
/// @param dataContact where one asks for one's data
/// @param rules every version, oldest first
/// @param news latest first
/// @param changes what has changed since the publication, latest first
public record PublicFace(
        String state,
        Optional<Instant> since,
        Optional<Bilingual> reason,
        MandateIdentity identity,
        Optional<AuthorityCommitment> commitment,
        Optional<Period> calendar,
        List<BudgetLine> budget,
        List<RulesVersion> rules,
        Optional<Contact> contact,
        Optional<String> dataContact,
        List<Venue> venues,
        List<Session> sessions,
        List<PublicSeat> committee,
        List<PublicDocument> documents,
        List<NewsItem> news,
        List<DatedChange> changes) {

    public PublicFace {
        budget = List.copyOf(budget);
        rules = List.copyOf(rules);
        venues = List.copyOf(venues);
        sessions = List.copyOf(sessions);
        committee = List.copyOf(committee);
        documents = List.copyOf(documents);
        news = List.copyOf(news);
        changes = List.copyOf(changes);
    }

    /// What the public sees of a convention, or would see of a draft.
    public static PublicFace of(Convention convention) {
        Mandate mandate = convention.mandate();
        return new PublicFace(
                convention.state(),
                FaceParts.since(convention),
                FaceParts.reason(convention),
                mandate.identity(),
                mandate.commitment(),
                mandate.calendar(),
                mandate.budget(),
                mandate.rules(),
                mandate.contact(),
                mandate.legal().dpoContact(),
                mandate.venues(),
                FaceParts.sessions(mandate),
                FaceParts.seats(convention),
                mandate.documents(),
                FaceParts.news(mandate),
                FaceParts.changes(convention));
    }

    /// The rules in force: the last version.
    public Optional<RulesVersion> currentRules() {
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.getLast());
    }

    /// Where a session is held.
    public Optional<Venue> venueOf(Session session) {
        return session.venue()
                .flatMap(
                        id -> venues.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /// The next session that people are expected at.
    public Optional<Session> nextSession(LocalDate today) {
        return sessions.stream()
                .filter(Session::isExpected)
                .filter(one ->
                        one.halfDays().stream().anyMatch(half -> !half.date().isBefore(today)))
                .findFirst();
    }
}
