package org.kleroterion.sortition.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.sortition.encoding.CanonicalText;

/// Writes a plan as its canonical text.
final class PlanText {

    /// Every key of a plan, in order.
    static final List<String> KEYS = List.of(
            "kleroterion-plan",
            "convention",
            "title",
            "nature",
            "reference-date",
            "minimum-age",
            "lists",
            "commune",
            "seals-due",
            "weights",
            "census",
            "strata",
            "age-bands",
            "smallest-stratum",
            "wave",
            "replies-due",
            "panel-size",
            "panels",
            "objective",
            "alternates",
            "drop-out",
            "per-household",
            "margins",
            "exclusion",
            "cancellation",
            "guarantor",
            "dice",
            "beacon-chain",
            "beacon-key",
            "beacon-genesis",
            "beacon-period",
            "seed-beacon",
            "placing-beacon",
            "panel-beacon",
            "timestamp-authority",
            "retention");

    private PlanText() {}

    static CanonicalText of(Plan plan) {
        CanonicalText.Writer text = CanonicalText.writer().line("kleroterion-plan", 1);
        electors(plan, text);
        panel(plan, text);
        ceremony(plan, text);
        return text.text();
    }

    private static void electors(Plan plan, CanonicalText.Writer text) {
        StrataRule strata = plan.strata();
        text.line("convention", plan.convention())
                .line("title", plan.title())
                .line("nature", plan.fictional() ? "fictional" : "real")
                .line("reference-date", plan.referenceDate())
                .line("minimum-age", strata.minimumAge())
                .line("lists", String.join(" ", plan.lists()))
                .lines("commune", plan.communes())
                .line("seals-due", plan.calendar().sealsDue())
                .line("weights", plan.sharesByCensus() ? "census" : "electors");
        plan.communes()
                .forEach(commune -> commune.inhabitants()
                        .ifPresent(inhabitants -> text.line("census", commune.code() + " " + inhabitants)));
        text.line("strata", strata.keyword());
        if (strata.byAge()) {
            text.line(
                    "age-bands", strata.ageBands().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        text.line("smallest-stratum", strata.smallest())
                .lines("wave", plan.calendar().waves())
                .line("replies-due", plan.calendar().repliesDue());
    }

    private static void panel(Plan plan, CanonicalText.Writer text) {
        text.line("panel-size", plan.panel().size())
                .line("panels", plan.panel().panels())
                .line("objective", plan.panel().objective().text())
                .line("alternates", plan.panel().alternates())
                .line("drop-out", plan.panel().dropOut())
                .line("per-household", plan.panel().perHousehold())
                .line("margins", plan.panel().margins())
                .lines("exclusion", plan.panel().exclusions());
    }

    private static void ceremony(Plan plan, CanonicalText.Writer text) {
        text.lines("cancellation", plan.cancellations())
                .lines("guarantor", plan.guarantors())
                .line("dice", plan.dice())
                .line("beacon-chain", plan.beacon().hash())
                .line("beacon-key", plan.beacon().publicKey())
                .line("beacon-genesis", plan.beacon().genesis().getEpochSecond())
                .line("beacon-period", plan.beacon().period().toSeconds())
                .line("seed-beacon", plan.calendar().seedBeacon())
                .line("placing-beacon", plan.calendar().placingBeacon())
                .line("panel-beacon", plan.calendar().panelBeacon())
                .lines("timestamp-authority", plan.authorities())
                .line("retention", plan.calendar().retention());
    }
}
