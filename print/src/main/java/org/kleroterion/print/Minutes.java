package org.kleroterion.print;

import java.util.List;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.Verification;

/// The minutes of a draw, as far as its record goes: every step with its hashes, and what the verification says.
public final class Minutes {

    private final PublicRecord record;
    private final Verification verification;
    private final Plan plan;
    private final PrintTexts texts;
    private final Blocks blocks;

    private Minutes(PublicRecord record, Verification verification, String language) {
        this.record = record;
        this.verification = verification;
        this.plan = record.history().plan();
        this.texts = PrintTexts.in(language);
        this.blocks = new Blocks(texts);
    }

    /// @param verification what was found about this very record
    /// @param language `fr` or `en`
    /// @throws org.kleroterion.sortition.encoding.MalformedText if a file of the record cannot be read
    public static Page of(PublicRecord record, Verification verification, String language) {
        return new Minutes(record, verification, language).page();
    }

    private Page page() {
        opening();
        History history = record.history();
        CeremonyMinutes ceremony = new CeremonyMinutes(history, texts, blocks);
        ceremony.seals();
        ceremony.envelopes();
        ceremony.dice();
        ceremony.seed();
        ceremony.waves();
        PanelMinutes panel = new PanelMinutes(history, texts, blocks);
        panel.pool();
        panel.panels();
        panel.drawn();
        panel.changes();
        new WitnessMinutes(texts, blocks).tell(history, verification);
        blocks.section("minutes.remarks")
                .facts(
                        texts.text("minutes.remarks.table"),
                        List.of(fact("minutes.remarks.place", ""), fact("minutes.remarks.text", "")))
                .signatures(Signatories.of(plan, texts));
        String title = texts.text("minutes.title");
        return new Page(
                texts.language(),
                title + ", " + plan.title(),
                texts.text("minutes.description"),
                Signatories.head(plan, texts, title),
                blocks.list());
    }

    private void opening() {
        blocks.title(texts.text("minutes.title"));
        if (plan.fictional()) {
            blocks.fiction();
        }
        blocks.say("minutes.lead");
        if (isOnlyDraw()) {
            blocks.say("minutes.draws");
        }
        blocks.facts(
                texts.text("minutes.convention"),
                List.of(
                        fact("minutes.name", plan.title()),
                        fact("minutes.code", plan.convention()),
                        fact(
                                "minutes.nature",
                                texts.text(plan.fictional() ? "minutes.nature.fictional" : "minutes.nature.real")),
                        fact("minutes.reference", new Moments(texts).day(plan.referenceDate())),
                        fact(
                                "minutes.communes",
                                Integer.toString(plan.communes().size())),
                        fact("minutes.panelterms", panelTerms()),
                        fact("minutes.beacon", plan.beacon().hash().hex()),
                        fact(
                                "minutes.retention",
                                new Moments(texts).day(plan.calendar().retention())),
                        fact("minutes.planhash", plan.hash().hex()),
                        fact(
                                "minutes.entries",
                                Integer.toString(record.entries().size())),
                        fact("minutes.head", record.head().hex())));
    }

    /// Said only if it was checked (V-9.4 of the record).
    private boolean isOnlyDraw() {
        return verification.findings().stream()
                .anyMatch(finding -> finding instanceof Finding.Passed passed
                        && passed.check().equals("V-9.4"));
    }

    private String panelTerms() {
        return texts.text(
                "minutes.panelterms.value",
                "size",
                Integer.toString(plan.panel().size()),
                "alternates",
                Integer.toString(plan.panel().alternates()),
                "panels",
                texts.numerals().whole(plan.panel().panels()));
    }

    private Blocks.Fact fact(String key, String value) {
        return new Blocks.Fact(texts.text(key), value);
    }
}
