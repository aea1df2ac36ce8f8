package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.Terminal;

/// A summary as a person reads it, and as another program does.
record SummaryPage(Terminal terminal, LotterySummary summary) {

    private static final int NAMED = 12;

    void print() {
        say("panels", Integer.toString(summary.panels()), "people", Integer.toString(summary.people()));
        terminal.say("panel.summary.objective", "value", summary.objective());
        say("chances", percent(summary.minimum()), "maximum", percent(summary.maximum()));
        say("mean", percent(summary.geometricMean()), "gini", percent(summary.gini()));
        say(
                "levels",
                Integer.toString(summary.levels()),
                "verdict",
                VerdictWords.of(summary.verdict(), summary.objective(), terminal.messages()));
        say("rounding", rounding(), "dealing", Integer.toString(summary.dealing()));
        if (!summary.certain().isEmpty()) {
            say(
                    "certain",
                    names(summary.certain()),
                    "count",
                    Integer.toString(summary.certain().size()));
        }
        byReason().forEach((rules, people) -> say("impossible", names(people), "rules", rules));
        terminal.say("panel.summary.nopublicdraw");
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("people", summary.people());
        document.put("size", summary.size());
        document.put("panels", summary.panels());
        document.put("objective", summary.objective());
        document.put("minimum", new BigDecimal(summary.minimum()));
        document.put("maximum", new BigDecimal(summary.maximum()));
        document.put("geometric-mean", new BigDecimal(summary.geometricMean()));
        document.put("gini", new BigDecimal(summary.gini()));
        document.put("levels", summary.levels());
        document.put("verdict", summary.verdict());
        document.put("rounding", summary.rounding());
        document.put("dealing", summary.dealing());
        document.put("certain", summary.certain());
        document.put(
                "impossible",
                summary.impossible().stream().map(SummaryPage::document).toList());
        document.put("nature", "not a public draw");
        return document;
    }

    private static Map<String, Object> document(LotterySummary.Impossible one) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("person", one.person());
        document.put("because", one.rules().stream().map(PanelRule::text).toList());
        return document;
    }

    /// People whom the same rules exclude, together.
    private Map<String, List<String>> byReason() {
        return summary.impossible().stream()
                .collect(Collectors.groupingBy(
                        one -> one.rules().stream()
                                .map(rule -> rule.words(terminal.messages()))
                                .collect(Collectors.joining("; ")),
                        LinkedHashMap::new,
                        Collectors.mapping(LotterySummary.Impossible::person, Collectors.toList())));
    }

    private String rounding() {
        return summary.rounding().equals(LotteryFigures.ONE_PANEL)
                ? terminal.messages().text("panel.rounding.one")
                : summary.rounding();
    }

    private void say(String key, String value, String name, String other) {
        terminal.say("panel.summary." + key, "value", value, name, other);
    }

    private static String names(List<String> people) {
        String names = people.stream().limit(NAMED).collect(Collectors.joining(", "));
        return people.size() > NAMED ? names + ", …" : names;
    }

    private String percent(String chance) {
        return new Decimals(terminal.language()).percent(new BigDecimal(chance));
    }
}
