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

    MandatePart part();

    /// Identifier of the thing that changes, where the part has several.
    default Optional<ItemId> item() {
        return Optional.empty();
    }

    /// Why something is taken away.
    default Optional<Removal> removal() {
        return Optional.empty();
    }

    /// What the public is told of the change, where it is told a reason.
    default Optional<Bilingual> publicReason() {
        return Optional.empty();
    }

    /// The mandate with the change made.
    Mandate madeTo(Mandate mandate);

    /// Takes something away, with a reason.
    sealed interface Removing extends MandateChange {

        ItemId id();

        Removal why();

        @Override
        default Optional<ItemId> item() {
            return Optional.of(id());
        }

        @Override
        default Optional<Removal> removal() {
            return Optional.of(why());
        }
    }

    /// Changes when a session is held, or whether it is, and tells the public why.
    sealed interface OfDiary extends MandateChange {

        ItemId id();

        Bilingual reason();

        @Override
        default MandatePart part() {
            return MandatePart.SESSION;
        }

        @Override
        default Optional<ItemId> item() {
            return Optional.of(id());
        }

        @Override
        default Optional<Bilingual> publicReason() {
            return Optional.of(reason());
        }
    }

    record StateIdentity(MandateIdentity identity) implements MandateChange {
        public StateIdentity {}

        @Override
        public MandatePart part() {
            return MandatePart.IDENTITY;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withIdentity(identity);
        }
    }

    record StateCommitment(AuthorityCommitment commitment) implements MandateChange {
        public StateCommitment {}

        @Override
        public MandatePart part() {
            return MandatePart.COMMITMENT;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withCommitment(commitment);
        }
    }

    record StateCalendar(Period calendar) implements MandateChange {
        public StateCalendar {}

        @Override
        public MandatePart part() {
            return MandatePart.CALENDAR;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withCalendar(calendar);
        }
    }

    /// The whole budget, in the place of the one before.
    record PutBudget(List<BudgetLine> lines) implements MandateChange {
        public PutBudget {
            lines = List.copyOf(lines);
        }

        @Override
        public MandatePart part() {
            return MandatePart.BUDGET;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withBudget(lines);
        }
    }

    /// The next version of the rules. While nothing is published, a version with the number of the last replaces it.
    record AddRulesVersion(RulesVersion version) implements MandateChange {
        public AddRulesVersion {}

        @Override
        public MandatePart part() {
            return MandatePart.RULES;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            List<RulesVersion> all = new ArrayList<>(mandate.rules());
            all.removeIf(old -> old.number() == version.number());
            all.add(version);
            return mandate.withRules(all);
        }
    }

    record StateContact(Contact contact) implements MandateChange {
        public StateContact {}

        @Override
        public MandatePart part() {
            return MandatePart.CONTACT;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withContact(contact);
        }
    }

    record StateLegalReadiness(LegalReadiness legal) implements MandateChange {
        public StateLegalReadiness {}

        @Override
        public MandatePart part() {
            return MandatePart.LEGAL;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withLegal(legal);
        }
    }

    record PutVenue(Venue venue) implements MandateChange {
        public PutVenue {}

        @Override
        public MandatePart part() {
            return MandatePart.VENUE;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(venue.id());
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withVenues(Identified.put(mandate.venues(), venue));
        }
    }

    record RemoveVenue(ItemId id, Removal why) implements Removing {
        public RemoveVenue {}

        @Override
        public MandatePart part() {
            return MandatePart.VENUE;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withVenues(Identified.without(mandate.venues(), id));
        }
    }

    /// A session new or corrected. Its sequence is ours to count: what is given for it does not matter.
    record PutSession(Session session) implements MandateChange {
        public PutSession {}

        @Override
        public MandatePart part() {
            return MandatePart.SESSION;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(session.id());
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            Session counted = Identified.find(mandate.sessions(), session.id())
                    .map(session::following)
                    .orElseGet(() -> session.as(session.status(), 0));
            return mandate.withSessions(Identified.put(mandate.sessions(), counted));
        }
    }

    /// Other half-days, perhaps elsewhere.
    record MoveSession(ItemId id, List<HalfDay> to, Optional<ItemId> venue, Bilingual reason) implements OfDiary {
        public MoveSession {
            to = List.copyOf(to);
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return replaced(mandate, id, session -> session.moved(to, venue));
        }
    }

    /// A session that is put off to days not known yet.
    record PostponeSession(ItemId id, Bilingual reason) implements OfDiary {
        public PostponeSession {}

        @Override
        public Mandate madeTo(Mandate mandate) {
            return replaced(mandate, id, Session::postponed);
        }
    }

    /// A session that will not be held. It stays, as cancelled.
    record CancelSession(ItemId id, Bilingual reason) implements OfDiary {
        public CancelSession {}

        @Override
        public Mandate madeTo(Mandate mandate) {
            return replaced(mandate, id, Session::cancelled);
        }
    }

    /// A session that nobody outside has seen.
    record RemoveSession(ItemId id, Removal why) implements Removing {
        public RemoveSession {}

        @Override
        public MandatePart part() {
            return MandatePart.SESSION;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withSessions(Identified.without(mandate.sessions(), id));
        }
    }

    /// A member new or corrected. Declarations are kept, whatever is given for them: see [DeclareInterest].
    record PutCommitteeMember(CommitteeMember member) implements MandateChange {
        public PutCommitteeMember {}

        @Override
        public MandatePart part() {
            return MandatePart.COMMITTEE;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(member.id());
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            CommitteeMember whole = Identified.find(mandate.committee(), member.id())
                    .map(member::keepingDeclarationsOf)
                    .orElse(member);
            return mandate.withCommittee(Identified.put(mandate.committee(), whole));
        }
    }

    /// One more dated declaration of a member.
    record DeclareInterest(ItemId id, Declaration declaration) implements MandateChange {
        public DeclareInterest {}

        @Override
        public MandatePart part() {
            return MandatePart.COMMITTEE;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(id);
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return Identified.find(mandate.committee(), id)
                    .map(member -> member.declaring(declaration))
                    .map(member -> mandate.withCommittee(Identified.put(mandate.committee(), member)))
                    .orElse(mandate);
        }
    }

    /// A member who should never have been there, or who asks to be forgotten.
    record RemoveCommitteeMember(ItemId id, Removal why) implements Removing {
        public RemoveCommitteeMember {}

        @Override
        public MandatePart part() {
            return MandatePart.COMMITTEE;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withCommittee(Identified.without(mandate.committee(), id));
        }
    }

    record PutDocument(PublicDocument document) implements MandateChange {
        public PutDocument {}

        @Override
        public MandatePart part() {
            return MandatePart.DOCUMENT;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(document.id());
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withDocuments(Identified.put(mandate.documents(), document));
        }
    }

    record RemoveDocument(ItemId id, Removal why) implements Removing {
        public RemoveDocument {}

        @Override
        public MandatePart part() {
            return MandatePart.DOCUMENT;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withDocuments(Identified.without(mandate.documents(), id));
        }
    }

    record PutNews(NewsItem news) implements MandateChange {
        public PutNews {}

        @Override
        public MandatePart part() {
            return MandatePart.NEWS;
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(news.id());
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withNews(Identified.put(mandate.news(), news));
        }
    }

    record RemoveNews(ItemId id, Removal why) implements Removing {
        public RemoveNews {}

        @Override
        public MandatePart part() {
            return MandatePart.NEWS;
        }

        @Override
        public Mandate madeTo(Mandate mandate) {
            return mandate.withNews(Identified.without(mandate.news(), id));
        }
    }

    private static Mandate replaced(Mandate mandate, ItemId id, UnaryOperator<Session> change) {
        return Identified.find(mandate.sessions(), id)
                .map(change)
                .map(session -> mandate.withSessions(Identified.put(mandate.sessions(), session)))
                .orElse(mandate);
    }
}
