package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.committee.FormerSeat;
import org.kleroterion.convention.mandate.terms.Slug;

/// A convention, from its draft to its archive, as far as its mandate goes.
public sealed interface Convention {

    ConventionId id();

    /// How many decisions made it what it is; who saves one compares, so that none is overwritten.
    int version();

    Mandate mandate();

    /// The two-person act that waits for its second person.
    Optional<Proposal> proposal();

    /// What has changed since the publication, oldest first.
    List<PublicChange> changes();

    /// The stable code of the state, such as `draft`: what a database keeps.
    String state();

    /// The same convention under another name in its address.
    default Convention renamed(Slug slug) {
        Mandate named = mandate().withIdentity(mandate().identity().withSlug(slug));
        return switch (this) {
            case Draft one -> new Draft(one.id(), one.version(), named, one.proposal());
            case Published one ->
                new Published(
                        one.id(), one.version(), named, one.since(), one.changes(), one.agreements(), one.proposal());
            case Cancelled one ->
                new Cancelled(one.id(), one.version(), named, one.since(), one.reason(), one.changes(), one.proposal());
            case Archived one ->
                new Archived(one.id(), one.version(), named, one.since(), one.seats(), one.cancelled(), one.changes());
        };
    }

    /// Nobody but the organiser sees it.
    record Draft(ConventionId id, int version, Mandate mandate, Optional<Proposal> proposal) implements Convention {

        public Draft {}

        @Override
        public List<PublicChange> changes() {
            return List.of();
        }

        @Override
        public String state() {
            return "draft";
        }

        Draft next(Mandate mandate, Optional<Proposal> proposal) {
            return new Draft(id, version + 1, mandate, proposal);
        }

        Published publishedAt(Instant now) {
            return new Published(id, version + 1, mandate, now, List.of(), List.of(), Optional.empty());
        }
    }

    /// Everybody sees it, and each change is dated and kept.
    ///
    /// @param agreements acts on which two persons have agreed, for later stages
    record Published(
            ConventionId id,
            int version,
            Mandate mandate,
            Instant since,
            List<PublicChange> changes,
            List<Agreement> agreements,
            Optional<Proposal> proposal)
            implements Convention {

        public Published {
            changes = List.copyOf(changes);
            agreements = List.copyOf(agreements);
        }

        @Override
        public String state() {
            return "published";
        }

        /// The agreement on an act, if there is one.
        public Optional<Agreement> agreementOn(TwoPersonAct kind) {
            return agreements.stream().filter(one -> one.kind() == kind).findFirst();
        }

        Published changed(Mandate mandate, PublicChange change) {
            List<PublicChange> all = new ArrayList<>(changes);
            all.add(change);
            return new Published(id, version + 1, mandate, since, all, agreements, Optional.empty());
        }

        Published proposing(Optional<Proposal> proposal) {
            return new Published(id, version + 1, mandate, since, changes, agreements, proposal);
        }

        Published agreeing(Agreement agreement) {
            List<Agreement> all = new ArrayList<>(agreements);
            all.add(agreement);
            return new Published(id, version + 1, mandate, since, changes, all, Optional.empty());
        }

        /// With every session that people expect cancelled too, so that calendars show it.
        Cancelled cancelledAt(Instant now, Bilingual reason) {
            Mandate over = mandate.withSessions(mandate.sessions().stream()
                    .map(session -> session.isExpected() ? session.cancelled() : session)
                    .toList());
            return new Cancelled(id, version + 1, over, now, reason, changes, Optional.empty());
        }
    }

    /// It will not be held; its pages stay and say why.
    record Cancelled(
            ConventionId id,
            int version,
            Mandate mandate,
            Instant since,
            Bilingual reason,
            List<PublicChange> changes,
            Optional<Proposal> proposal)
            implements Convention {

        public Cancelled {
            changes = List.copyOf(changes);
        }

        @Override
        public String state() {
            return "cancelled";
        }

        Cancelled changed(Mandate mandate, PublicChange change) {
            List<PublicChange> all = new ArrayList<>(changes);
            all.add(change);
            return new Cancelled(id, version + 1, mandate, since, reason, all, Optional.empty());
        }

        Cancelled proposing(Optional<Proposal> proposal) {
            return new Cancelled(id, version + 1, mandate, since, reason, changes, proposal);
        }
    }

    /// Its pages stay; it holds no datum of a person, and nothing changes any more.
    ///
    /// @param mandate without its committee
    /// @param seats what is kept of the committee
    /// @param cancelled why it was not held, if it was cancelled
    record Archived(
            ConventionId id,
            int version,
            Mandate mandate,
            Instant since,
            List<FormerSeat> seats,
            Optional<Bilingual> cancelled,
            List<PublicChange> changes)
            implements Convention {

        public Archived {
            if (!mandate.committee().isEmpty()) {
                throw new IllegalArgumentException("an archived convention names nobody");
            }
            seats = List.copyOf(seats);
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<Proposal> proposal() {
            return Optional.empty();
        }

        @Override
        public String state() {
            return "archived";
        }

        static Archived of(Convention convention, Instant now, Optional<Bilingual> cancelled) {
            Mandate mandate = convention.mandate();
            return new Archived(
                    convention.id(),
                    convention.version() + 1,
                    mandate.withCommittee(List.of()),
                    now,
                    mandate.committee().stream().map(FormerSeat::of).toList(),
                    cancelled,
                    convention.changes());
        }
    }
}
