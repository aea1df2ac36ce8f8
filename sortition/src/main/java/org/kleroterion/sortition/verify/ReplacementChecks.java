package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.replacement.DrawnPanel;
import org.kleroterion.sortition.replacement.Notice;
import org.kleroterion.sortition.replacement.PanelHistory;
import org.kleroterion.sortition.replacement.PanelHistory.Call;
import org.kleroterion.sortition.replacement.Role;
import org.kleroterion.sortition.replacement.ServedPanel;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconRound;

/// Chapter 10: who left the panel, and who came.
final class ReplacementChecks {

    private final Evidence evidence;
    private final PanelEvidence panel;

    ReplacementChecks(Evidence evidence, PanelEvidence panel) {
        this.evidence = evidence;
        this.panel = panel;
    }

    void run(Findings findings) {
        findings.check("V-10.1", Circle.P, this::noticesAreAllowed);
        findings.check("V-10.2", Circle.P, this::entriesFollowTheNotices);
        findings.check("V-10.3", Circle.P, this::lotsUseTheirRound);
        findings.check("V-10.4", Circle.P, this::noticesWereShownInTime);
        findings.noted("V-10.5", Circle.H, this::holderSeesTheirRole);
        findings.noted("V-10.6", Circle.A, this::rulesNamedThem);
    }

    /// V-10.1 (P): each notice has the number of its entry, names these panels, a ground that the plan allows and a
    /// noon after the panel round, and the tag of somebody who is in service at that moment.
    private void noticesAreAllowed() {
        requireNotice();
        requireNone(PanelHistory.of(drawn()).noticeFaults());
    }

    /// V-10.2 (P): entries come as in Algorithm 10.2; an alternate is named by the tag of their rank on the panel
    /// drawn, and every tag enters once.
    private void entriesFollowTheNotices() {
        requireNotice();
        requireNone(replayed().callFaults());
    }

    /// V-10.3 (P): each lot uses the round of its notice, and the signature is valid.
    private void lotsUseTheirRound() {
        requireNotice();
        List<Call> lots = lots();
        lots.forEach(this::requireRound);
        lots.forEach(lot -> SeedChecks.requireSigned(evidence, lot.beacon().orElseThrow()));
    }

    private void requireRound(Call lot) {
        long expected = evidence.plan().beacon().firstRoundFrom(lot.notice().time());
        BeaconRound beacon = lot.beacon().orElseThrow();
        if (beacon.round() != expected) {
            throw failed(
                    "verify.round",
                    Notice.path(lot.notice().number()),
                    "found",
                    Long.toString(beacon.round()),
                    "expected",
                    Long.toString(expected));
        }
    }

    /// V-10.4 (P): for each notice that was served by lot, a witness proves that it existed before the time of its
    /// round, and a receipt of a guarantor or a bulletin says that it was shown before that time.
    private void noticesWereShownInTime() {
        requireNotice();
        Optional<Outcome> unmade = Optional.empty();
        for (Call lot : lots()) {
            try {
                requireShown(lot.notice());
            } catch (Outcome outcome) {
                if (outcome.isFailure()) {
                    throw outcome;
                }
                unmade = unmade.or(() -> Optional.of(outcome));
            }
        }
        if (unmade.isPresent()) {
            throw unmade.get();
        }
    }

    private void requireShown(Notice notice) {
        BeaconChain beacon = evidence.plan().beacon();
        Instant limit = beacon.timeOf(beacon.firstRoundFrom(notice.time()));
        new Anchors(evidence).requireShownBefore(Notice.path(notice.number()), limit);
    }

    private List<Call> lots() {
        List<Call> lots = replayed().calls().stream()
                .filter(call -> call.beacon().isPresent())
                .toList();
        if (lots.isEmpty()) {
            throw notChecked("verify.nolot");
        }
        return lots;
    }

    /// V-10.5 (H): whether the holder of the receipt is in service, has left, was named, or has refused.
    private Problem holderSeesTheirRole() {
        return switch (Role.of(replayed(), panel.receipt().key())) {
            case Role.InService serving -> note("verify.inservice");
            case Role.Left(int notice, String ground) ->
                note("verify.left", "notice", Integer.toString(notice), "ground", ground);
            case Role.Declined(int notice) -> note("verify.declined", "notice", Integer.toString(notice));
            case Role.Waiting(int rank) -> note("verify.waiting", "rank", Integer.toString(rank));
            case Role.NoRole none -> note("verify.norole");
        };
    }

    /// V-10.6 (A): each `replacement` names whom Algorithms 10.4 and 10.5 name; the tags are those of the persons; the
    /// damage of those in service is told.
    private Problem rulesNamedThem() {
        requireNotice();
        PanelHistory history = replayed();
        if (!history.callFaults().isEmpty()) {
            throw notChecked("verify.rests", "check", "V-10.2");
        }
        ServedPanel served = panel.served(history.now());
        for (Call call : history.calls()) {
            Optional<Entrant> named = served.named(call);
            if (!named.equals(Optional.of(call.made().entrant()))) {
                String notice = Integer.toString(call.made().notice());
                throw failed("verify.successor", "", "notice", notice, "attempt", Integer.toString(call.attempt()));
            }
        }
        return note(
                "verify.fromquotas",
                "damage",
                points(served.persons(history.now()).damage()),
                "empty",
                Integer.toString(history.now().emptySeats()));
    }

    private static String points(long damage) {
        return Fraction.of(damage, QuotaDamage.POINT).toString();
    }

    private History drawn() {
        evidence.requireStep(Event.PanelDrawn.class, "drawn");
        History history = evidence.history();
        evidence.resting("V-8.2", () -> DrawnPanel.of(history));
        return history;
    }

    private PanelHistory replayed() {
        History history = drawn();
        PanelHistory replayed = evidence.resting("V-10.1", () -> PanelHistory.of(history));
        if (!replayed.noticeFaults().isEmpty()) {
            throw notChecked("verify.rests", "check", "V-10.1");
        }
        return replayed;
    }

    private void requireNotice() {
        drawn();
        if (evidence.history().all(PanelChange.class).isEmpty()) {
            throw notChecked("verify.nonotice");
        }
    }

    private static void requireNone(List<Problem> faults) {
        for (Problem fault : faults) {
            throw Outcome.failed(fault);
        }
    }

    private static Problem note(String code, String... namesAndValues) {
        return Problem.note(code, Place.file(""), namesAndValues);
    }
}
