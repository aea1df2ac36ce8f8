package org.kleroterion.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.print.chart.Axis;
import org.kleroterion.print.chart.Caption;
import org.kleroterion.print.chart.Chart;
import org.kleroterion.print.chart.Series;
import org.kleroterion.print.chart.Unit;
import org.kleroterion.print.markup.Element;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.Appearances;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SetAside;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.replacement.Notice;

/// The minutes from the volunteers to the panel; a step that has not come is left out.
final class PanelMinutes {

    /// Pixels of 1/96 inch that fit between the margins of A4.
    private static final int PRINTED = 640;

    private static final String WITHIN = "within ";

    private final History history;
    private final Plan plan;
    private final PrintTexts texts;
    private final Blocks blocks;

    PanelMinutes(History history, PrintTexts texts, Blocks blocks) {
        this.history = history;
        this.plan = history.plan();
        this.texts = texts;
        this.blocks = blocks;
    }

    void pool() {
        if (history.one(Event.PoolSealed.class).isEmpty()) {
            return;
        }
        PoolSeal pool = PoolSeal.parse(history.file("panel/pool.txt"));
        String aside = pool.setAside().stream().map(SetAside::toString).collect(Collectors.joining(", "));
        blocks.section("minutes.pool")
                .facts(
                        texts.text("minutes.pool.table"),
                        List.of(
                                fact("minutes.pool.volunteers", texts.numerals().whole(pool.volunteers())),
                                fact("minutes.pool.setaside", aside.isEmpty() ? "–" : aside),
                                fact("minutes.pool.verdict", verdict(pool.verdict())),
                                fact(
                                        "minutes.pool.deviation",
                                        decimal(pool.lottery().deviation())),
                                fact("minutes.pool.damage", damage(pool)),
                                fact(
                                        "minutes.pool.compositions",
                                        pool.compositions().hex()),
                                fact("minutes.pool.root", pool.root().hex()),
                                fact("minutes.pool.hash", pool.hash().hex())))
                .table(
                        "facts",
                        texts.text("minutes.quotas.table"),
                        List.of(
                                texts.text("minutes.quotas.value"),
                                texts.text("minutes.quotas.feature"),
                                texts.text("minutes.quotas.min"),
                                texts.text("minutes.quotas.max")),
                        QuotaTable.parse(history.file("panel/quotas.csv")).quotas().stream()
                                .map(quota -> List.of(
                                        quota.value(),
                                        quota.feature(),
                                        Integer.toString(quota.min()),
                                        Integer.toString(quota.max())))
                                .toList());
    }

    /// What the alternates are worth, beside other ways to have some and to have none.
    private String damage(PoolSeal pool) {
        return texts.text(
                "minutes.pool.damage.value",
                "chosen",
                decimal(pool.lottery().damage().chosen()),
                "scaled",
                decimal(pool.lottery().damage().scaled()),
                "none",
                decimal(pool.lottery().damage().none()));
    }

    private String decimal(Fraction fraction) {
        return texts.numerals().decimal(new BigDecimal(fraction.toDecimal(4)), 4);
    }

    private String verdict(String verdict) {
        Objective objective = plan.panel().objective();
        boolean fairest = objective instanceof Objective.Leximin;
        if (verdict.startsWith(WITHIN)) {
            String bound = verdict.substring(WITHIN.length());
            return fairest
                    ? texts.text("minutes.pool.within", "bound", bound)
                    : texts.text("minutes.pool.nearlybest", "bound", bound, "objective", objective.text());
        }
        if (verdict.equals("proven")) {
            return fairest
                    ? texts.text("minutes.pool.proven")
                    : texts.text("minutes.pool.best", "objective", objective.text());
        }
        return texts.text("minutes.pool.notproven");
    }

    void panels() {
        if (history.one(Event.PanelsPublished.class).isEmpty()) {
            return;
        }
        PanelPublication publication = PanelPublication.parse(history.file("panel/panels.txt"));
        blocks.section("minutes.panels")
                .facts(
                        texts.text("minutes.panels.table"),
                        List.of(
                                fact(
                                        "minutes.seed.round",
                                        Long.toString(publication.placing().round())),
                                fact(
                                        "minutes.seed.time",
                                        new Moments(texts)
                                                .both(plan.beacon()
                                                        .timeOf(publication
                                                                .placing()
                                                                .round()))),
                                fact(
                                        "minutes.seed.signature",
                                        publication.placing().signature()),
                                fact("minutes.panels.tags", publication.tags().hex()),
                                fact("minutes.panels.hash", publication.hash().hex())));
        shares(Appearances.parse(history.file("panel/appearances.csv")));
    }

    /// How often volunteers sit, in classes that name nobody.
    private void shares(Appearances appearances) {
        double panels = plan.panel().panels();
        List<Series.Step> steps = new ArrayList<>();
        appearances
                .lines()
                .forEach(line -> steps.add(
                        new Series.Step(line.volunteers(), line.seats() / (double) line.volunteers() / panels)));
        Chart chart = Chart.lines(
                new Caption(texts.text("minutes.panels.chart"), texts.text("minutes.panels.desc"), texts.language()),
                new Axis(texts.text("minutes.panels.across"), Unit.count()),
                new Axis(texts.text("minutes.panels.up"), Unit.percent(1)),
                List.of(new Series.Steps(texts.text("minutes.panels.share"), steps)));
        double mean = (double) appearances.seats() / appearances.volunteers() / panels;
        blocks.say(
                "minutes.panels.figures",
                "least",
                percent(steps.getFirst().value()),
                "most",
                percent(steps.getLast().value()),
                "mean",
                percent(mean));
        blocks.add(Element.of("div").with("class", "chart").written(chart.svg(PRINTED)));
        blocks.add(Element.of("div").with("class", "scroll").written(chart.table()));
    }

    private String percent(double share) {
        return texts.numerals().percent(new BigDecimal(share, MathContext.DECIMAL64), 1);
    }

    void drawn() {
        if (history.one(Event.PanelThrown.class).isEmpty()) {
            return;
        }
        PanelThrow thrown = PanelThrow.parse(history.file("panel/throw.txt"));
        List<Blocks.Fact> facts = new ArrayList<>(List.of(
                fact("minutes.drawn.thrown", thrown.text().sha256().hex()),
                fact("minutes.seed.round", Long.toString(thrown.round())),
                fact("minutes.seed.time", new Moments(texts).both(plan.beacon().timeOf(thrown.round())))));
        history.one(Event.PanelDrawn.class)
                .ifPresent(drawn -> facts.addAll(List.of(
                        fact("minutes.seed.signature", drawn.beacon().signature()),
                        fact("minutes.drawn.panel", drawn.panel()))));
        blocks.section("minutes.drawn")
                .digits(texts.text("minutes.drawn.digits"), thrown.digits().size(), thrown.digits())
                .facts(texts.text("minutes.drawn.table"), facts);
        history.one(Event.PanelDrawn.class).ifPresent(drawn -> tags(drawn.position()));
    }

    private void tags(int panel) {
        List<Hash> tags = PanelTags.parse(
                        history.file("panel/tags.csv"), plan.panel().panels())
                .panels()
                .get(panel);
        tags("minutes.drawn.tags", tags);
        int alternates = plan.panel().alternates();
        if (alternates > 0) {
            tags(
                    "minutes.drawn.alternates",
                    AlternateTags.parse(
                                    history.file("panel/alternates.csv"),
                                    plan.panel().panels(),
                                    alternates)
                            .panels()
                            .get(panel));
        }
    }

    private void tags(String key, List<Hash> tags) {
        List<List<String>> rows = new ArrayList<>();
        for (Hash tag : tags) {
            rows.add(List.of(Integer.toString(rows.size() + 1), tag.hex()));
        }
        blocks.table(
                "facts",
                texts.text(key),
                List.of(texts.text("minutes.drawn.rank"), texts.text("minutes.drawn.tag")),
                rows);
    }

    /// Who left after the draw and who came, by notice; tags alone name them.
    void changes() {
        List<PanelChange> changes = history.all(PanelChange.class);
        if (changes.isEmpty()) {
            return;
        }
        blocks.section("minutes.changes")
                .say("minutes.changes.do")
                .table(
                        "facts",
                        texts.text("minutes.changes.table"),
                        List.of(
                                texts.text("minutes.changes.notice"),
                                texts.text("minutes.changes.what"),
                                texts.text("minutes.drawn.tag")),
                        changes.stream().map(this::change).toList());
    }

    private List<String> change(PanelChange change) {
        String notice = Integer.toString(change.notice());
        return switch (change) {
            case PanelChange.Vacated vacated ->
                List.of(notice, texts.text("minutes.changes.vacated"), leaver(vacated.notice()));
            case PanelChange.Replaced replaced ->
                List.of(
                        notice,
                        texts.text("minutes.changes.replaced"),
                        replaced.entrant().entering().map(Hash::hex).orElse(texts.text("minutes.changes.nobody")));
            case PanelChange.Refused refused ->
                List.of(
                        notice,
                        texts.text("minutes.changes.refused"),
                        refused.tag().hex());
        };
    }

    private String leaver(int notice) {
        return Notice.parse(history.file("panel/notice-" + notice + ".txt"))
                .tag()
                .hex();
    }

    private Blocks.Fact fact(String key, String value) {
        return new Blocks.Fact(texts.text(key), value);
    }
}
