package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.seed.Commitment;
import org.kleroterion.sortition.seed.Envelope;
import org.kleroterion.sortition.seed.Opening;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.BeaconRound;

/// Chapter 5: the ceremony.
final class SeedChecks {

    private final Evidence evidence;
    private final Anchors anchors;

    SeedChecks(Evidence evidence) {
        this.evidence = evidence;
        this.anchors = new Anchors(evidence);
    }

    void run(Findings findings) {
        findings.check("V-5.1", Circle.P, this::commitmentListsTheSeals);
        findings.check("V-5.2", Circle.P, this::commitmentCameBeforeTheRound);
        findings.check("V-5.3", Circle.P, this::contributionsAreWhatThePlanAsks);
        findings.check("V-5.4", Circle.P, this::transcriptIsTheContributions);
        findings.check("V-5.5", Circle.P, this::transcriptCameBeforeTheRound);
        findings.check("V-5.6", Circle.P, this::beaconSigned);
        findings.check("V-5.7", Circle.P, this::seedIsRecomputed);
    }

    /// V-5.1 (P): the commitment lists the plan, the last seal of each commune that has one, and every other commune.
    private void commitmentListsTheSeals() {
        Commitment published = evidence.commitment();
        if (!published.equals(Commitment.to(evidence.plan(), evidence.seals()))) {
            throw failed("verify.commitment", "commitment.txt");
        }
    }

    /// V-5.2 (P): a witness proves that the commitment existed before the time of the round.
    private void commitmentCameBeforeTheRound() {
        evidence.commitment();
        anchors.requireBefore("commitment.txt", timeOfRound());
    }

    /// V-5.3 (P): there is one envelope for each guarantor, as many digits as the plan says, one opening for each
    /// envelope, and each opening that is not absent gives the hash of its envelope.
    private void contributionsAreWhatThePlanAsks() {
        Plan plan = evidence.plan();
        Transcript said = evidence.resting("V-9.3", () -> evidence.history().contributions(1));
        evidence.requireStep(Event.TranscriptClosed.class, "transcript");
        List<String> guarantors = plan.guarantors().stream().map(Coded::code).toList();
        if (!said.envelopes().stream().map(Envelope::guarantor).toList().equals(guarantors)) {
            throw failed("verify.envelopes", "");
        }
        List<Envelope> closed =
                said.envelopes().stream().filter(Envelope::isGiven).toList();
        if (!said.openings().stream()
                .map(Opening::guarantor)
                .toList()
                .equals(closed.stream().map(Envelope::guarantor).toList())) {
            throw failed("verify.openings", "");
        }
        if (said.digits().size() != plan.dice()) {
            throw failed(
                    "verify.dice",
                    "",
                    "found",
                    Integer.toString(said.digits().size()),
                    "expected",
                    Integer.toString(plan.dice()));
        }
        for (int at = 0; at < closed.size(); at++) {
            requireOpened(closed.get(at), said.openings().get(at), plan.hash());
        }
    }

    private static void requireOpened(Envelope envelope, Opening opening, Hash plan) {
        Optional<Hash> contribution = opening.contribution();
        if (contribution.isPresent() && !envelope.isOpenedBy(contribution.get(), plan)) {
            throw failed("verify.opening", "", "guarantor", opening.guarantor());
        }
    }

    /// V-5.4 (P): the transcript is the text of Algorithm 5.3 for the contributions of the record, in that order, and
    /// its
    /// round is the one that the plan's time gives.
    private void transcriptIsTheContributions() {
        Transcript published = evidence.transcript();
        long round = evidence.plan()
                .beacon()
                .firstRoundFrom(evidence.plan().calendar().seedBeacon());
        if (published.round() != round) {
            throw failed(
                    "verify.round",
                    "transcript.txt",
                    "found",
                    Long.toString(published.round()),
                    "expected",
                    Long.toString(round));
        }
        Transcript said = evidence.resting("V-9.3", () -> evidence.history().contributions(round));
        if (!published.equals(said)) {
            throw failed("verify.transcript", "transcript.txt");
        }
    }

    /// V-5.5 (P): a witness proves that the transcript existed before the time of the round.
    private void transcriptCameBeforeTheRound() {
        evidence.transcript();
        anchors.requireBefore("transcript.txt", timeOfRound());
    }

    /// V-5.6 (P): the signature of the round is valid for the chain of the plan.
    private void beaconSigned() {
        requireSigned(evidence, evidence.seedMade().beacon());
    }

    /// V-5.7 (P): the seed is the one of Algorithm 5.4.
    private void seedIsRecomputed() {
        Event.SeedMade made = evidence.seedMade();
        Transcript transcript = evidence.transcript();
        if (made.beacon().round() != transcript.round()) {
            throw failed(
                    "verify.seedround",
                    "",
                    "found",
                    Long.toString(made.beacon().round()),
                    "expected",
                    Long.toString(transcript.round()));
        }
        if (!transcript.seedWith(made.beacon()).value().equals(made.seed())) {
            throw failed("verify.seed", "");
        }
    }

    static void requireSigned(Evidence evidence, BeaconRound round) {
        BeaconCheck.Answer answer =
                evidence.witnesses().beacon().check(evidence.plan().beacon(), round);
        switch (answer) {
            case BeaconCheck.Answer.Valid valid -> {}
            case BeaconCheck.Answer.Invalid invalid -> throw failed("verify.beacon", "", "reason", invalid.reason());
            case BeaconCheck.Answer.Unavailable unavailable ->
                throw notChecked("verify.beaconunread", "reason", unavailable.reason());
        }
    }

    private Instant timeOfRound() {
        Plan plan = evidence.plan();
        return plan.beacon().timeOf(plan.beacon().firstRoundFrom(plan.calendar().seedBeacon()));
    }
}
