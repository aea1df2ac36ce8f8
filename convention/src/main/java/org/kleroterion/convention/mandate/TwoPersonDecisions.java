package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.mandate.MandateCommand.ConfirmAct;
import org.kleroterion.convention.mandate.MandateCommand.ProposeAct;
import org.kleroterion.convention.mandate.MandateCommand.WithdrawProposal;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Acts that one person proposes and another confirms. Whether they can be done is asked both times.
final class TwoPersonDecisions {

    private static final Place ACT = Place.file("act");

    private TwoPersonDecisions() {}

    static Decision<Convention> decide(
            Convention convention, MandateCommand.OfTwoPersons step, Actor actor, Instant now) {
        return switch (step) {
            case ProposeAct proposed -> propose(convention, proposed, actor, now);
            case ConfirmAct confirmed -> confirm(convention, confirmed.kind(), actor, now);
            case WithdrawProposal withdrawn -> withdraw(convention, actor);
        };
    }

    private static Decision<Convention> propose(Convention convention, ProposeAct asked, Actor actor, Instant now) {
        Problems problems = new Problems();
        convention
                .proposal()
                .filter(open -> open.isOpen(now))
                .ifPresent(open -> problems.add(Problem.error("MANDATE-301", ACT, "act", word(open.kind()))));
        if (asked.kind() == TwoPersonAct.CANCEL && asked.reason().isEmpty()) {
            problems.add(Problem.error("MANDATE-306", Place.field("act", "reason")));
        }
        problems.addAll(ActRules.check(convention, asked.kind(), now));
        problems.refuseErrors();
        Proposal proposal = Proposal.of(asked.kind(), actor, now, asked.reason());
        return new Decision<>(
                proposing(convention, Optional.of(proposal)),
                List.of(entry("mandate.act-proposed", convention, asked.kind(), "proposer", actor.id())),
                Tellings.of("mandate.act-proposed", convention, asked.kind()));
    }

    private static Decision<Convention> confirm(Convention convention, TwoPersonAct kind, Actor actor, Instant now) {
        Proposal proposal = convention
                .proposal()
                .filter(open -> open.kind() == kind)
                .orElseThrow(() -> new InvalidInput(Problem.error("MANDATE-302", ACT, "act", word(kind))));
        Problems problems = new Problems();
        if (proposal.proposer().equals(actor)) {
            problems.add(Problem.error("MANDATE-303", ACT, "act", word(kind)));
        }
        if (!proposal.isOpen(now)) {
            problems.add(Problem.error(
                    "MANDATE-304",
                    ACT,
                    "act",
                    word(kind),
                    "expires",
                    ParisTime.dateOf(proposal.expires()).toString()));
        }
        problems.addAll(ActRules.check(convention, kind, now));
        problems.refuseErrors();
        return new Decision<>(
                done(convention, proposal, actor, now),
                List.of(entry(
                        act(kind),
                        convention,
                        kind,
                        "proposer",
                        proposal.proposer().id(),
                        "confirmer",
                        actor.id())),
                Tellings.of(act(kind), convention, kind));
    }

    private static Decision<Convention> withdraw(Convention convention, Actor actor) {
        Proposal proposal =
                convention.proposal().orElseThrow(() -> new InvalidInput(Problem.error("MANDATE-309", ACT)));
        return new Decision<>(
                proposing(convention, Optional.empty()),
                List.of(entry("mandate.act-withdrawn", convention, proposal.kind(), "actor", actor.id())),
                Tellings.of("mandate.act-withdrawn", convention, proposal.kind()));
    }

    private static Convention proposing(Convention convention, Optional<Proposal> proposal) {
        return switch (convention) {
            case Convention.Draft draft -> draft.next(draft.mandate(), proposal);
            case Convention.Published published -> published.proposing(proposal);
            case Convention.Cancelled cancelled -> cancelled.proposing(proposal);
            case Convention.Archived archived -> archived;
        };
    }

    /// What the act makes of the convention; [ActRules] has said that its state permits it.
    private static Convention done(Convention convention, Proposal proposal, Actor confirmer, Instant now) {
        return switch (convention) {
            case Convention.Draft draft -> draft.publishedAt(now);
            case Convention.Published published -> ofPublished(published, proposal, confirmer, now);
            case Convention.Cancelled cancelled ->
                Convention.Archived.of(cancelled, now, Optional.of(cancelled.reason()));
            case Convention.Archived archived -> archived;
        };
    }

    private static Convention ofPublished(
            Convention.Published published, Proposal proposal, Actor confirmer, Instant now) {
        return switch (proposal.kind()) {
            case SEAL, DRAW -> published.agreeing(new Agreement(proposal.kind(), proposal.proposer(), confirmer, now));
            case CANCEL -> published.cancelledAt(now, proposal.reason().orElseThrow());
            case PURGE -> Convention.Archived.of(published, now, Optional.empty());
            case PUBLISH -> published;
        };
    }

    private static String act(TwoPersonAct kind) {
        return switch (kind) {
            case PUBLISH -> "mandate.published";
            case SEAL -> "mandate.seal-agreed";
            case DRAW -> "mandate.draw-agreed";
            case CANCEL -> "mandate.cancelled";
            case PURGE -> "mandate.archived";
        };
    }

    private static JournalEntry entry(String act, Convention convention, TwoPersonAct kind, String... who) {
        String[] details = new String[who.length + 2];
        System.arraycopy(who, 0, details, 2, who.length);
        details[0] = "act";
        details[1] = kind.code();
        return JournalEntry.of(act, convention.id().value(), details);
    }

    private static String word(TwoPersonAct kind) {
        return "@act." + kind.code();
    }
}
