package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// What a lottery gives whom, in figures. The file `summary.txt` is the same in every language.
///
/// @param objective what the lottery seeks, as a plan writes it
/// @param minimum the lowest chance, maximum the highest, both of the fairest lottery
/// @param geometricMean of the chances that are not zero, and `gini` their coefficient
/// @param levels how many different chances there are
/// @param verdict `proven`, `within N/D` or `not proven`
/// @param rounding how far the table of panels is from the chances: `one panel`, or `D` and `at least D`
/// @param dealing greatest difference of appearances between two people of one type
/// @param certain who sits on every panel
/// @param impossible who can sit on none, and the rules that exclude them
record LotterySummary(
        int people,
        int size,
        int panels,
        String objective,
        String minimum,
        String maximum,
        String geometricMean,
        String gini,
        int levels,
        String verdict,
        String rounding,
        int dealing,
        List<String> certain,
        List<Impossible> impossible) {

    /// @param person their id
    record Impossible(String person, List<PanelRule> rules) {

        Impossible {
            rules = List.copyOf(rules);
        }
    }

    LotterySummary {
        certain = List.copyOf(certain);
        impossible = List.copyOf(impossible);
    }

    CanonicalText text() {
        CanonicalText.Writer text = CanonicalText.writer()
                .line("kleroterion-summary", 1)
                .line("people", people)
                .line("size", size)
                .line("panels", panels)
                .line("objective", objective)
                .line("minimum", minimum)
                .line("maximum", maximum)
                .line("geometric-mean", geometricMean)
                .line("gini", gini)
                .line("levels", levels)
                .line("verdict", verdict)
                .line("rounding", rounding)
                .line("dealing", dealing)
                .lines("certain", certain);
        for (Impossible one : impossible) {
            text.line("impossible", one.person())
                    .lines("because", one.rules().stream().map(PanelRule::text).toList());
        }
        return text.text();
    }

    /// @throws MalformedText if it is not written canonically
    static LotterySummary parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-summary");
        LotterySummary summary = new LotterySummary(
                count(text, "people"),
                count(text, "size"),
                count(text, "panels"),
                text.text("objective"),
                text.text("minimum"),
                text.text("maximum"),
                text.text("geometric-mean"),
                text.text("gini"),
                count(text, "levels"),
                text.text("verdict"),
                text.text("rounding"),
                count(text, "dealing"),
                text.all("certain", person -> person),
                impossible(text));
        text.end();
        return summary;
    }

    private static List<Impossible> impossible(TextCursor text) {
        List<Impossible> all = new ArrayList<>();
        for (Optional<String> person = text.optional("impossible");
                person.isPresent();
                person = text.optional("impossible")) {
            all.add(new Impossible(person.get(), text.all("because", PanelRule::parse)));
        }
        return all;
    }

    private static int count(TextCursor text, String key) {
        return text.read(key, value -> Math.toIntExact(TextCursor.number0(value)));
    }
}
