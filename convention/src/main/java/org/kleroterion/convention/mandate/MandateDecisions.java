package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Decides what comes of a command on a convention. The front door of the mandate.
///
/// Whether the actor has a role that may ask is the matrix' business; whether one person may do it alone is ours.
public final class MandateDecisions {

    private MandateDecisions() {}

    /// Begins a draft that has nothing but a name.
    public static Decision<Convention> begin(ConventionId id, MandateIdentity identity, Actor actor, Instant now) {
        Convention draft = new Convention.Draft(id, 1, Mandate.of(identity), Optional.empty());
        return Decision.of(draft, JournalEntry.of("mandate.begun", id.value(), "actor", actor.id()));
    }

    /// The decision on a command.
    ///
    /// @throws InvalidInput with everything that forbids it
    public static Decision<Convention> decide(Convention convention, MandateCommand command, Actor actor, Instant now) {
        return switch (command) {
            case MandateChange change -> change(convention, change, actor, now);
            case MandateCommand.OfTwoPersons step -> TwoPersonDecisions.decide(convention, step, actor, now);
        };
    }

    private static Decision<Convention> change(Convention convention, MandateChange change, Actor actor, Instant now) {
        refuse(mayChange(convention, change));
        Mandate before = convention.mandate();
        boolean published = !(convention instanceof Convention.Draft);
        refuse(ChangeRules.check(change, before, published));
        Mandate after = change.madeTo(before);
        refuse(whole(before, after, published, now));
        return made(convention, change, after, actor, now);
    }

    /// What the new mandate would lack: nothing that is published may lose what its publication needed.
    private static List<Problem> whole(Mandate before, Mandate after, boolean published, Instant now) {
        List<Problem> problems = new ArrayList<>(MandateRules.check(after, ParisTime.dateOf(now)));
        if (published) {
            List<Problem> lost = new ArrayList<>(Readiness.of(after, now));
            lost.removeAll(Readiness.of(before, now));
            problems.addAll(lost);
        }
        return problems;
    }

    private static List<Problem> mayChange(Convention convention, MandateChange change) {
        Place place = Place.file(change.part().code());
        return switch (convention) {
            case Convention.Draft draft -> List.of();
            case Convention.Published published -> List.of();
            case Convention.Cancelled cancelled ->
                change.part() == MandatePart.NEWS ? List.of() : List.of(Problem.error("MANDATE-307", place));
            case Convention.Archived archived -> List.of(Problem.error("MANDATE-308", place));
        };
    }

    private static Decision<Convention> made(
            Convention convention, MandateChange change, Mandate after, Actor actor, Instant now) {
        SortedSet<String> fields = FieldChanges.of(change, convention.mandate(), after);
        String subject =
                change.item().map(Object::toString).orElse(change.part().code());
        PublicChange dated = new PublicChange(now, change.part(), subject, fields, change.publicReason());
        Convention next = switch (convention) {
            case Convention.Draft draft -> draft.next(after, Optional.empty());
            case Convention.Published published -> published.changed(after, dated);
            case Convention.Cancelled cancelled -> cancelled.changed(after, dated);
            case Convention.Archived archived -> archived;
        };
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(entry(convention, change, subject, fields, actor));
        convention
                .proposal()
                .ifPresent(proposal -> entries.add(JournalEntry.of(
                        "mandate.proposal-void",
                        convention.id().value(),
                        "act",
                        proposal.kind().code(),
                        "actor",
                        actor.id())));
        return new Decision<>(next, entries, Tellings.of(convention, change));
    }

    private static JournalEntry entry(
            Convention convention, MandateChange change, String subject, SortedSet<String> fields, Actor actor) {
        String act = convention instanceof Convention.Draft ? "mandate.drafted" : "mandate.changed";
        List<String> details = new ArrayList<>(
                List.of("actor", actor.id(), "part", change.part().code()));
        details.addAll(List.of("subject", subject, "fields", String.join(" ", fields)));
        change.removal().ifPresent(why -> details.addAll(List.of("reason", why.code())));
        return JournalEntry.of(act, convention.id().value(), details.toArray(String[]::new));
    }

    static void refuse(List<Problem> found) {
        Problems problems = new Problems();
        problems.addAll(found);
        problems.refuseErrors();
    }
}
