package org.kleroterion.convention.mandate;

import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;

/// All that is stated of a convention before anybody is drawn. What is not stated yet is absent.
///
/// @param calendar the first and the last day of the convention
/// @param rules every version, oldest first
public record Mandate(
        MandateIdentity identity,
        Optional<AuthorityCommitment> commitment,
        Optional<Period> calendar,
        List<BudgetLine> budget,
        List<RulesVersion> rules,
        Optional<Contact> contact,
        LegalReadiness legal,
        List<Venue> venues,
        List<Session> sessions,
        List<CommitteeMember> committee,
        List<PublicDocument> documents,
        List<NewsItem> news) {

    public Mandate {
        budget = List.copyOf(budget);
        rules = List.copyOf(rules);
        venues = List.copyOf(venues);
        sessions = List.copyOf(sessions);
        committee = List.copyOf(committee);
        documents = List.copyOf(documents);
        news = List.copyOf(news);
    }

    /// A mandate of which nothing but the identity has been stated.
    public static Mandate of(MandateIdentity identity) {
        return new Mandate(
                identity,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                LegalReadiness.nothingYet(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The rules in force: the last version.
    public Optional<RulesVersion> currentRules() {
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.getLast());
    }

    public Mandate withIdentity(MandateIdentity next) {
        return new Mandate(
                next,
                commitment,
                calendar,
                budget,
                rules,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withCommitment(AuthorityCommitment next) {
        return new Mandate(
                identity,
                Optional.of(next),
                calendar,
                budget,
                rules,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withCalendar(Period next) {
        return new Mandate(
                identity,
                commitment,
                Optional.of(next),
                budget,
                rules,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withBudget(List<BudgetLine> next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                next,
                rules,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withRules(List<RulesVersion> next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                next,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withContact(Contact next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                rules,
                Optional.of(next),
                legal,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withLegal(LegalReadiness next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                rules,
                contact,
                next,
                venues,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withVenues(List<Venue> next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                rules,
                contact,
                legal,
                next,
                sessions,
                committee,
                documents,
                news);
    }

    public Mandate withSessions(List<Session> next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                rules,
                contact,
                legal,
                venues,
                next,
                committee,
                documents,
                news);
    }

    public Mandate withCommittee(List<CommitteeMember> next) {
        return new Mandate(
                identity, commitment, calendar, budget, rules, contact, legal, venues, sessions, next, documents, news);
    }

    public Mandate withDocuments(List<PublicDocument> next) {
        return new Mandate(
                identity, commitment, calendar, budget, rules, contact, legal, venues, sessions, committee, next, news);
    }

    public Mandate withNews(List<NewsItem> next) {
        return new Mandate(
                identity,
                commitment,
                calendar,
                budget,
                rules,
                contact,
                legal,
                venues,
                sessions,
                committee,
                documents,
                next);
    }
}
