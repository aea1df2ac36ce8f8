package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.RulesVersion;

/// A new draft made like an older convention: without its dates, its people, its documents and its news.
public final class Duplicate {

    private Duplicate() {}

    /// @param identity the new name and address; its question and the rest come from the older where it has none
    public static Decision<Convention> of(
            Convention older, ConventionId id, MandateIdentity identity, Actor actor, Instant now) {
        Mandate from = older.mandate();
        Mandate mandate = Mandate.of(named(identity, from.identity()))
                .withBudget(from.budget())
                .withRules(rules(from, ParisTime.dateOf(now)))
                .withLegal(again(from.legal()))
                .withVenues(from.venues())
                .withSessions(from.sessions().stream()
                        .filter(session -> session.status() != SessionStatus.CANCELLED)
                        .map(Duplicate::undated)
                        .toList());
        Mandate whole = from.contact().map(mandate::withContact).orElse(mandate);
        Convention draft = new Convention.Draft(id, 1, whole, Optional.empty());
        return Decision.of(
                draft,
                JournalEntry.of(
                        "mandate.begun",
                        id.value(),
                        "actor",
                        actor.id(),
                        "template",
                        older.id().value()));
    }

    /// Who asks may stay; the vote that launches it is another.
    private static MandateIdentity named(MandateIdentity identity, MandateIdentity older) {
        return new MandateIdentity(
                identity.slug(),
                identity.title(),
                identity.question().or(older::question),
                identity.summary().or(older::summary),
                identity.authority().or(older::authority),
                identity.deliberation());
    }

    private static List<RulesVersion> rules(Mandate from, LocalDate today) {
        return from.currentRules()
                .map(rules -> new RulesVersion(1, today, rules.text(), Optional.empty()))
                .map(List::of)
                .orElse(List.of());
    }

    private static LegalReadiness again(LegalReadiness older) {
        LegalReadiness none = LegalReadiness.nothingYet();
        LegalItem communes =
                older.communes().state() == LegalItem.State.NOT_NEEDED ? older.communes() : none.communes();
        return new LegalReadiness(
                communes, none.impactAssessment(), none.dpoOpinion(), older.dpoContact(), none.retention());
    }

    private static Session undated(Session session) {
        return new Session(
                session.id(),
                session.number(),
                session.title(),
                SessionStatus.PLANNED,
                0,
                session.venue(),
                Optional.empty(),
                false,
                List.of());
    }
}
