package org.kleroterion.print;

import java.util.List;
import org.kleroterion.sortition.Texts;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.Witness;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.Verification;

/// The end of the minutes: who saw what outside, and what the checks say.
final class WitnessMinutes {

    private final PrintTexts texts;
    private final Blocks blocks;

    WitnessMinutes(PrintTexts texts, Blocks blocks) {
        this.texts = texts;
        this.blocks = blocks;
    }

    void tell(History history, Verification verification) {
        List<Event.Anchored> anchors = history.all(Event.Anchored.class);
        if (!anchors.isEmpty()) {
            blocks.section("minutes.anchors")
                    .table(
                            "hashes",
                            texts.text("minutes.anchors.table"),
                            heads("minutes.anchors.", "file", "witness", "time", "hash"),
                            anchors.stream().map(this::anchor).toList());
        }
        findings(verification);
    }

    private List<String> anchor(Event.Anchored anchor) {
        return List.of(
                anchor.subject().path(),
                switch (anchor.witness()) {
                    case Witness.Token token -> texts.text("minutes.anchors.token");
                    case Witness.Receipt receipt ->
                        texts.text("minutes.anchors.receipt", "guarantor", receipt.guarantor());
                    case Witness.Bulletin bulletin -> bulletin.reference();
                },
                Moments.utc(anchor.time()),
                anchor.subject().sha256().hex());
    }

    private void findings(Verification verification) {
        String key = verification.isConsistent() ? "minutes.findings.consistent" : "minutes.findings.inconsistent";
        blocks.section("minutes.findings")
                .say(
                        key,
                        "checks",
                        Integer.toString(verification.findings().size()),
                        "unchecked",
                        Long.toString(verification.notChecked()))
                .say("minutes.findings.circles")
                .table(
                        "facts",
                        texts.text("minutes.findings.table"),
                        heads("minutes.findings.", "check", "circle", "verdict", "reason"),
                        verification.findings().stream().map(this::finding).toList());
    }

    private List<String> finding(Finding finding) {
        Texts sentences = Texts.in(texts.language());
        String check = finding.check();
        String circle = finding.circle().name();
        return switch (finding) {
            case Finding.Passed passed ->
                List.of(
                        check,
                        circle,
                        texts.text("minutes.findings.passed"),
                        passed.note().map(sentences::sentence).orElse("–"));
            case Finding.Failed failed ->
                List.of(check, circle, texts.text("minutes.findings.failed"), sentences.sentence(failed.reason()));
            case Finding.NotChecked open ->
                List.of(check, circle, texts.text("minutes.findings.notchecked"), sentences.sentence(open.reason()));
        };
    }

    private List<String> heads(String prefix, String... names) {
        return List.of(names).stream().map(name -> texts.text(prefix + name)).toList();
    }
}
