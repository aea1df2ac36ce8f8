package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.AlternateChoice;
import org.kleroterion.fairness.ChosenAlternates;
import org.kleroterion.fairness.TooFewPeople;
import org.kleroterion.print.LotteryCharts;
import org.kleroterion.print.chart.Series;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPool;

/// Chooses the alternates of a lottery, with progress, and tells what they are worth.
///
/// @param percent how many members are reckoned to leave
record AlternateWork(Terminal terminal, int percent) {

    private static final int DIGITS = 6;
    private static final int SHOWN = 3;

    /// @param seed of the samples
    /// @throws org.kleroterion.cli.command.Refusal if a panel leaves too few people
    ChosenAlternates choose(TypedPool pool, Hash seed, List<Composition> compositions, int count) {
        DropOuts dropOuts = DropOuts.of(seed, pool.rules().size(), percent);
        try (ToldListener listener = new ToldListener(terminal)) {
            return AlternateChoice.of(pool, dropOuts, compositions, count, listener);
        } catch (TooFewPeople few) {
            throw RecordSteps.refusal(
                    "CLI-263", "wanted", Integer.toString(few.wanted()), "left", Integer.toString(few.left()));
        }
    }

    /// The expected damage with none, one, two, … alternates.
    void tell(ChosenAlternates chosen) {
        terminal.say("panel.alternates.curve", "percent", Integer.toString(percent));
        for (int count = 0; count < chosen.curve().size(); count++) {
            terminal.say(
                    "panel.alternates.line",
                    "count",
                    Integer.toString(count),
                    "damage",
                    chosen.curve().get(count).toDecimal(SHOWN),
                    "scaled",
                    chosen.practice().get(count).toDecimal(SHOWN));
        }
    }

    /// The drawing `damage.svg`: the curve beside that of common practice.
    byte[] drawing(ChosenAlternates chosen) {
        return LotteryCharts.in(terminal.language().code())
                .damage(List.of(
                        line("panel.alternates.chosen", chosen.curve()),
                        line("panel.alternates.practice", chosen.practice())))
                .file();
    }

    private Series.Curve line(String key, List<Fraction> damages) {
        List<Series.Point> points = new ArrayList<>();
        for (Fraction damage : damages) {
            points.add(new Series.Point(points.size(), Double.parseDouble(damage.toDecimal(DIGITS))));
        }
        return new Series.Curve(terminal.messages().text(key), points);
    }

    /// The table `damage.csv`.
    static CanonicalTable curve(ChosenAlternates chosen) {
        List<List<String>> rows = new ArrayList<>();
        for (int count = 0; count < chosen.curve().size(); count++) {
            rows.add(List.of(
                    Integer.toString(count),
                    chosen.curve().get(count).toDecimal(DIGITS),
                    chosen.practice().get(count).toDecimal(DIGITS)));
        }
        return new CanonicalTable(List.of("alternates", "damage", "scaled-damage"), rows);
    }
}
