package org.kleroterion.convention.mandate;

import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Whether a change may be made to what there was, before it is asked whether what it gives holds together.
///
/// @param published whether everybody sees the mandate already
record ChangeRules(Mandate before, boolean published, Problems problems) {

    /// What forbids a change.
    static List<Problem> check(MandateChange change, Mandate before, boolean published) {
        ChangeRules rules = new ChangeRules(before, published, new Problems());
        rules.look(change);
        return rules.problems.list();
    }

    private void look(MandateChange change) {
        switch (change) {
            case MandateChange.StateIdentity next -> address(next);
            case MandateChange.AddRulesVersion next -> version(next.version());
            case MandateChange.RemoveVenue next -> unused(next.id());
            case MandateChange.PutSession next -> quietly(next.session());
            case MandateChange.MoveSession next -> {
                stillToCome(next.id());
                somewhen(next);
            }
            case MandateChange.PostponeSession next -> stillToCome(next.id());
            case MandateChange.CancelSession next -> stillToCome(next.id());
            case MandateChange.RemoveSession next -> unseen(next.id());
            case MandateChange.DeclareInterest next ->
                exists(Identified.find(before.committee(), next.id()), "committee", next.id());
            case MandateChange.RemoveCommitteeMember next ->
                exists(Identified.find(before.committee(), next.id()), "committee", next.id());
            case MandateChange.RemoveDocument next ->
                exists(Identified.find(before.documents(), next.id()), "document", next.id());
            case MandateChange.RemoveNews next -> exists(Identified.find(before.news(), next.id()), "news", next.id());
            default -> {}
        }
    }

    private void address(MandateChange.StateIdentity next) {
        if (published && !next.identity().slug().equals(before.identity().slug())) {
            add(
                    "MANDATE-112",
                    Place.field("identity", "slug"),
                    "value",
                    before.identity().slug().value());
        }
    }

    /// Versions follow one another; only a draft may write its last version again.
    private void version(RulesVersion next) {
        int last = before.rules().size();
        boolean again = !published && last > 0 && next.number() == last;
        if (next.number() != last + 1 && !again) {
            add(
                    "MANDATE-110",
                    Place.field("rules", "number"),
                    "value",
                    Integer.toString(next.number()),
                    "next",
                    Integer.toString(last + 1));
        }
        int older = again ? last - 1 : last;
        if (older > 0 && next.date().isBefore(before.rules().get(older - 1).date())) {
            add(
                    "MANDATE-111",
                    Place.field("rules", "date"),
                    "value",
                    next.date().toString(),
                    "date",
                    before.rules().get(older - 1).date().toString());
        }
        if (older > 0 && next.change().isEmpty()) {
            add("MANDATE-113", Place.field("rules", "change"), "number", Integer.toString(next.number()));
        }
    }

    private void unused(ItemId venue) {
        exists(Identified.find(before.venues(), venue), "venue", venue);
        before.sessions().stream()
                .filter(session -> session.venue().equals(Optional.of(venue)))
                .forEach(session -> add(
                        "MANDATE-115",
                        Place.field("venue", "id"),
                        "venue",
                        venue.value(),
                        "session",
                        Integer.toString(session.number())));
    }

    /// What people have noted in their diary is moved or cancelled with a reason, not corrected in silence.
    private void quietly(Session next) {
        Optional<Session> old = Identified.find(before.sessions(), next.id()).filter(Session::published);
        if (!published || old.isEmpty()) {
            return;
        }
        boolean moves = !times(old.get()).equals(times(next));
        boolean cancels = next.status() != old.get().status()
                && (next.status() == SessionStatus.CANCELLED || next.status() == SessionStatus.POSTPONED);
        if (moves || cancels) {
            add("MANDATE-116", Place.field("session", "halfDays"), "session", Integer.toString(next.number()));
        }
    }

    private static List<HalfDay> times(Session session) {
        return session.halfDays().stream()
                .map(one -> new HalfDay(one.date(), one.part(), one.from(), one.to(), List.of()))
                .toList();
    }

    private void stillToCome(ItemId id) {
        Optional<Session> session = Identified.find(before.sessions(), id);
        exists(session, "session", id);
        session.filter(one -> one.status() == SessionStatus.HELD || one.status() == SessionStatus.CANCELLED)
                .ifPresent(one -> add(
                        "MANDATE-117",
                        Place.field("session", "status"),
                        "session",
                        Integer.toString(one.number()),
                        "status",
                        "@status." + one.status().name()));
    }

    /// What has no day any more is put off, not moved.
    private void somewhen(MandateChange.MoveSession next) {
        if (next.to().isEmpty()) {
            add("MANDATE-119", Place.field("session", "halfDays"));
        }
    }

    private void unseen(ItemId id) {
        Optional<Session> session = Identified.find(before.sessions(), id);
        exists(session, "session", id);
        session.filter(one -> published && one.published())
                .ifPresent(one ->
                        add("MANDATE-118", Place.field("session", "id"), "session", Integer.toString(one.number())));
    }

    private void exists(Optional<?> thing, String part, ItemId id) {
        if (thing.isEmpty()) {
            add("MANDATE-114", Place.file(part), "id", id.value());
        }
    }

    private void add(String code, Place place, String... values) {
        problems.add(Problem.error(code, place, values));
    }
}
