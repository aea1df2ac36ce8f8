package org.kleroterion.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;

/// A sheet that leads through a ceremony, with boxes to fill by hand: who speaks when, what is noted, what to do when
/// something fails.
public final class RunSheet {

    private final Plan plan;
    private final PrintTexts texts;
    private final Moments moments;
    private final Blocks blocks;

    private RunSheet(Plan plan, String language) {
        this.plan = plan;
        this.texts = PrintTexts.in(language);
        this.moments = new Moments(texts);
        this.blocks = new Blocks(texts);
    }

    /// The ceremony that makes the seed.
    ///
    /// @param language `fr` or `en`
    public static Page seed(Plan plan, String language) {
        return new RunSheet(plan, language).seedCeremony();
    }

    /// The ceremony that draws the panel.
    ///
    /// @param language `fr` or `en`
    public static Page panel(Plan plan, String language) {
        return new RunSheet(plan, language).panelCeremony();
    }

    private Page seedCeremony() {
        opening("runsheet.seed", plan.calendar().seedBeacon());
        blocks.section("runsheet.before")
                .ticks(List.of(
                        texts.text("runsheet.before.plan", "hash", plan.hash().hex()),
                        texts.text("runsheet.before.commitment"),
                        texts.text("runsheet.before.die"),
                        texts.text("runsheet.before.screen"),
                        texts.text("runsheet.before.token"),
                        texts.text("runsheet.before.copies")));
        blocks.section("runsheet.envelopes")
                .aloud("runsheet.envelopes.say")
                .say("runsheet.envelopes.do")
                .table(
                        "boxes",
                        texts.text("runsheet.envelopes.table"),
                        heads("guarantor", "announced", "left", "noted"),
                        guarantors());
        blocks.section("runsheet.dice")
                .aloud("runsheet.dice.say", "dice", Integer.toString(plan.dice()))
                .say("runsheet.dice.do")
                .facts(texts.text("runsheet.dice.rule"), List.of(blank("runsheet.dice.cocked")))
                .digits(texts.text("runsheet.dice.digits"), plan.dice(), List.of());
        blocks.section("runsheet.openings")
                .aloud("runsheet.openings.say")
                .say("runsheet.openings.do")
                .table(
                        "boxes",
                        texts.text("runsheet.openings.table"),
                        heads("guarantor", "contribution", "fits", "noted"),
                        guarantors());
        beacon("runsheet.transcript", plan.calendar().seedBeacon());
        blocks.section("runsheet.seeddrawn")
                .say("runsheet.seeddrawn.do")
                .facts(
                        texts.text("runsheet.result"),
                        List.of(blank("runsheet.signature"), blank("runsheet.seedvalue"), blank("runsheet.letters")));
        return closing("runsheet.seed");
    }

    private Page panelCeremony() {
        opening("runsheet.panel", plan.calendar().panelBeacon());
        int digits = plan.panel().digits();
        blocks.section("runsheet.before")
                .ticks(List.of(
                        texts.text("runsheet.before.published"),
                        texts.text("runsheet.before.die"),
                        texts.text("runsheet.before.screen"),
                        texts.text("runsheet.before.token"),
                        texts.text("runsheet.before.copies")));
        blocks.section("runsheet.throw")
                .aloud(
                        "runsheet.throw.say",
                        "digits",
                        Integer.toString(digits),
                        "panels",
                        Integer.toString(plan.panel().panels()))
                .say("runsheet.dice.do")
                .facts(texts.text("runsheet.dice.rule"), List.of(blank("runsheet.dice.cocked")))
                .digits(texts.text("runsheet.dice.digits"), digits, List.of());
        beacon("runsheet.thrown", plan.calendar().panelBeacon());
        blocks.section("runsheet.named").say("runsheet.named.do");
        sum(digits);
        blocks.facts(
                texts.text("runsheet.result"), List.of(blank("runsheet.signature"), blank("runsheet.panelnumber")));
        return closing("runsheet.panel");
    }

    /// Thrown digit, digit of the beacon, and their sum without carry, place by place.
    private void sum(int digits) {
        List<String> header = new ArrayList<>(List.of(texts.text("runsheet.sum.place")));
        List<String> empty = new ArrayList<>();
        for (int place = 1; place <= digits; place++) {
            header.add(Integer.toString(place));
            empty.add("");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String row : List.of("runsheet.sum.thrown", "runsheet.sum.beacon", "runsheet.sum.panel")) {
            List<String> line = new ArrayList<>(List.of(texts.text(row)));
            line.addAll(empty);
            rows.add(line);
        }
        blocks.table("boxes", texts.text("runsheet.sum.table"), header, rows);
    }

    private void opening(String ceremony, Instant beacon) {
        blocks.title(texts.text(ceremony + ".title"));
        blocks.say("runsheet.of", "title", plan.title(), "convention", plan.convention());
        if (plan.fictional()) {
            blocks.fiction();
        }
        blocks.say(ceremony + ".lead");
        blocks.say("runsheet.limit", "time", moments.both(beacon));
        blocks.facts(
                texts.text("runsheet.present"),
                List.of(
                        blank("runsheet.place"),
                        blank("runsheet.start"),
                        blank("runsheet.chair"),
                        blank("runsheet.bailiff"),
                        blank("runsheet.reader"),
                        blank("runsheet.typist"),
                        blank("runsheet.public")));
        blocks.section("runsheet.roles")
                .table(
                        "roles",
                        texts.text("runsheet.roles.table"),
                        List.of(texts.text("runsheet.roles.who"), texts.text("runsheet.roles.what")),
                        List.of(role("chair"), role("reader"), role("bailiff"), role("typist"), role("guarantors")));
    }

    /// What is closed must be dated before the round, which everyone can read at its time.
    private void beacon(String key, Instant awaited) {
        long round = plan.beacon().firstRoundFrom(awaited);
        blocks.section(key)
                .aloud(key + ".say")
                .say(key + ".do")
                .facts(
                        texts.text("runsheet.beacon.table"),
                        List.of(
                                blank("runsheet.closedhash"),
                                blank("runsheet.datedat"),
                                new Blocks.Fact(texts.text("runsheet.round"), Long.toString(round)),
                                new Blocks.Fact(
                                        texts.text("runsheet.roundtime"),
                                        moments.both(plan.beacon().timeOf(round)))))
                .say("runsheet.beacon.wait");
    }

    private Page closing(String ceremony) {
        blocks.section("runsheet.failures");
        List<List<String>> failures = new ArrayList<>();
        List.of("network", "power", "die", "absent", "typing", "token", "beacon")
                .forEach(one -> failures.add(
                        List.of(texts.text("runsheet.failure." + one), texts.text("runsheet.failure." + one + ".do"))));
        blocks.table(
                "roles",
                texts.text("runsheet.failures.table"),
                List.of(texts.text("runsheet.failures.what"), texts.text("runsheet.failures.do")),
                failures);
        if (!plan.cancellations().isEmpty()) {
            blocks.say("runsheet.cancellations");
            blocks.ticks(plan.cancellations().stream().map(Coded::sentence).toList());
        }
        blocks.section("runsheet.end");
        blocks.facts(texts.text("runsheet.end.table"), List.of(blank("runsheet.end.time"), blank("runsheet.remarks")));
        blocks.signatures(Signatories.of(plan, texts));
        String title = texts.text(ceremony + ".title");
        return new Page(
                texts.language(),
                title + ", " + plan.title(),
                texts.text(ceremony + ".lead"),
                Signatories.head(plan, texts, title),
                blocks.list());
    }

    private List<String> role(String role) {
        return List.of(texts.text("runsheet.role." + role), texts.text("runsheet.role." + role + ".does"));
    }

    private List<String> heads(String... columns) {
        List<String> heads = new ArrayList<>();
        for (String column : columns) {
            heads.add(texts.text("runsheet.column." + column));
        }
        return heads;
    }

    private List<List<String>> guarantors() {
        return plan.guarantors().stream()
                .map(guarantor -> List.of(guarantor.code() + ". " + guarantor.sentence(), "", "", ""))
                .toList();
    }

    private Blocks.Fact blank(String key) {
        return new Blocks.Fact(texts.text(key), "");
    }
}
