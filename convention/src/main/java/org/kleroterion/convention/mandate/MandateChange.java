package org.kleroterion.convention.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;

/// A change of one part of the mandate. Whether it is permitted is [MandateDecisions]' business, not its own.
public sealed interface MandateChange extends MandateCommand {

    record StateIdentity(MandateIdentity identity) implements MandateChange {}

    record StateCommitment(AuthorityCommitment commitment) implements MandateChange {}

    record StateCalendar(Period calendar) implements MandateChange {}

    /// The whole budget, in the place of the one before.
    record PutBudget(List<BudgetLine> lines) implements MandateChange {
        public PutBudget {
            lines = List.copyOf(lines);
        }
    }

    /// The next version of the rules. While nothing is published, a version with the number of the last replaces it.
    record AddRulesVersion(RulesVersion version) implements MandateChange {}

    record StateContact(Contact contact) implements MandateChange {}

    record StateLegalReadiness(LegalReadiness legal) implements MandateChange {}

    record PutVenue(Venue venue) implements MandateChange {}

    record RemoveVenue(ItemId id, Removal why) implements MandateChange {}

    /// A session new or corrected. Its sequence is ours to count: what is given for it does not matter.
    record PutSession(Session session) implements MandateChange {}

    /// Other half-days, perhaps elsewhere.
    record MoveSession(ItemId id, List<HalfDay> to, Optional<ItemId> venue, Bilingual reason) implements MandateChange {
        public MoveSession {
            to = List.copyOf(to);
        }
    }

    /// A session that is put off to days not known yet.
    record PostponeSession(ItemId id, Bilingual reason) implements MandateChange {}

    /// A session that will not be held. It stays, as cancelled.
    record CancelSession(ItemId id, Bilingual reason) implements MandateChange {}

    /// A session that nobody outside has seen.
    record RemoveSession(ItemId id, Removal why) implements MandateChange {}

    /// A member new or corrected. Declarations are kept, whatever is given for them: see [DeclareInterest].
    record PutCommitteeMember(CommitteeMember member) implements MandateChange {}

    /// One more dated declaration of a member.
    record DeclareInterest(ItemId id, Declaration declaration) implements MandateChange {}

    /// A member who should never have been there, or who asks to be forgotten.
    record RemoveCommitteeMember(ItemId id, Removal why) implements MandateChange {}

    record PutDocument(PublicDocument document) implements MandateChange {}

    record RemoveDocument(ItemId id, Removal why) implements MandateChange {}

    record PutNews(NewsItem news) implements MandateChange {}

    record RemoveNews(ItemId id, Removal why) implements MandateChange {}

    /// The part that changes.
    default MandatePart part() {
        return switch (this) {
            case StateIdentity _ -> MandatePart.IDENTITY;
            case StateCommitment _ -> MandatePart.COMMITMENT;
            case StateCalendar _ -> MandatePart.CALENDAR;
            case PutBudget _ -> MandatePart.BUDGET;
            case AddRulesVersion _ -> MandatePart.RULES;
            case StateContact _ -> MandatePart.CONTACT;
            case StateLegalReadiness _ -> MandatePart.LEGAL;
            case PutVenue _, RemoveVenue _ -> MandatePart.VENUE;
            case PutSession _, MoveSession _, PostponeSession _, CancelSession _, RemoveSession _ ->
                MandatePart.SESSION;
            case PutCommitteeMember _, DeclareInterest _, RemoveCommitteeMember _ -> MandatePart.COMMITTEE;
            case PutDocument _, RemoveDocument _ -> MandatePart.DOCUMENT;
            case PutNews _, RemoveNews _ -> MandatePart.NEWS;
        };
    }

    /// Identifier of the thing that changes, where the part has several.
    default Optional<ItemId> item() {
        return switch (this) {
            case StateIdentity _,
                    StateCommitment _,
                    StateCalendar _,
                    PutBudget _,
                    AddRulesVersion _,
                    StateContact _,
                    StateLegalReadiness _ -> Optional.empty();
            case PutVenue(Venue venue) -> Optional.of(venue.id());
            case PutSession(Session session) -> Optional.of(session.id());
            case PutCommitteeMember(CommitteeMember member) -> Optional.of(member.id());
            case PutDocument(PublicDocument document) -> Optional.of(document.id());
            case PutNews(NewsItem news) -> Optional.of(news.id());
            case MoveSession move -> Optional.of(move.id());
            case PostponeSession one -> Optional.of(one.id());
            case CancelSession one -> Optional.of(one.id());
            case DeclareInterest one -> Optional.of(one.id());
            case RemoveVenue one -> Optional.of(one.id());
            case RemoveSession one -> Optional.of(one.id());
            case RemoveCommitteeMember one -> Optional.of(one.id());
            case RemoveDocument one -> Optional.of(one.id());
            case RemoveNews one -> Optional.of(one.id());
        };
    }

    /// Why something is taken away.
    default Optional<Removal> removal() {
        return switch (this) {
            case RemoveVenue one -> Optional.of(one.why());
            case RemoveSession one -> Optional.of(one.why());
            case RemoveCommitteeMember one -> Optional.of(one.why());
            case RemoveDocument one -> Optional.of(one.why());
            case RemoveNews one -> Optional.of(one.why());
            default -> Optional.empty();
        };
    }

    /// What the public is told of the change, where it is told a reason.
    default Optional<Bilingual> publicReason() {
        return switch (this) {
            case MoveSession move -> Optional.of(move.reason());
            case PostponeSession one -> Optional.of(one.reason());
            case CancelSession one -> Optional.of(one.reason());
            default -> Optional.empty();
        };
    }

    /// The mandate with the change made.
    default Mandate madeTo(Mandate mandate) {
        return switch (this) {
            case StateIdentity(MandateIdentity identity) -> mandate.withIdentity(identity);
            case StateCommitment(AuthorityCommitment commitment) -> mandate.withCommitment(commitment);
            case StateCalendar(Period calendar) -> mandate.withCalendar(calendar);
            case PutBudget(List<BudgetLine> lines) -> mandate.withBudget(lines);
            case AddRulesVersion(RulesVersion version) -> withVersion(mandate, version);
            case StateContact(Contact contact) -> mandate.withContact(contact);
            case StateLegalReadiness(LegalReadiness legal) -> mandate.withLegal(legal);
            case PutVenue(Venue venue) -> mandate.withVenues(Identified.put(mandate.venues(), venue));
            case RemoveVenue one -> mandate.withVenues(Identified.without(mandate.venues(), one.id()));
            case PutSession(Session session) -> withSession(mandate, session);
            case MoveSession move -> withSession(mandate, move.id(), old -> old.moved(move.to(), move.venue()));
            case PostponeSession one -> withSession(mandate, one.id(), Session::postponed);
            case CancelSession one -> withSession(mandate, one.id(), Session::cancelled);
            case RemoveSession one -> mandate.withSessions(Identified.without(mandate.sessions(), one.id()));
            case PutCommitteeMember(CommitteeMember member) -> withMember(mandate, member);
            case DeclareInterest(ItemId id, Declaration declaration) -> declaring(mandate, id, declaration);
            case RemoveCommitteeMember one -> mandate.withCommittee(Identified.without(mandate.committee(), one.id()));
            case PutDocument(PublicDocument document) ->
                mandate.withDocuments(Identified.put(mandate.documents(), document));
            case RemoveDocument one -> mandate.withDocuments(Identified.without(mandate.documents(), one.id()));
            case PutNews(NewsItem news) -> mandate.withNews(Identified.put(mandate.news(), news));
            case RemoveNews one -> mandate.withNews(Identified.without(mandate.news(), one.id()));
        };
    }

    private static Mandate withVersion(Mandate mandate, RulesVersion version) {
        List<RulesVersion> all = new ArrayList<>(mandate.rules());
        all.removeIf(old -> old.number() == version.number());
        all.add(version);
        return mandate.withRules(all);
    }

    private static Mandate withSession(Mandate mandate, Session session) {
        Session counted = Identified.find(mandate.sessions(), session.id())
                .map(session::following)
                .orElseGet(() -> session.as(session.status(), 0));
        return mandate.withSessions(Identified.put(mandate.sessions(), counted));
    }

    private static Mandate withSession(Mandate mandate, ItemId id, UnaryOperator<Session> change) {
        return Identified.find(mandate.sessions(), id)
                .map(change)
                .map(session -> mandate.withSessions(Identified.put(mandate.sessions(), session)))
                .orElse(mandate);
    }

    private static Mandate withMember(Mandate mandate, CommitteeMember member) {
        CommitteeMember whole = Identified.find(mandate.committee(), member.id())
                .map(member::keepingDeclarationsOf)
                .orElse(member);
        return mandate.withCommittee(Identified.put(mandate.committee(), whole));
    }

    private static Mandate declaring(Mandate mandate, ItemId id, Declaration declaration) {
        return Identified.find(mandate.committee(), id)
                .map(member -> member.declaring(declaration))
                .map(member -> mandate.withCommittee(Identified.put(mandate.committee(), member)))
                .orElse(mandate);
    }
}
