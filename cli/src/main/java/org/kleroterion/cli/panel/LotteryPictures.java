package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.print.LotteryCharts;
import org.kleroterion.print.LotteryPage;
import org.kleroterion.print.chart.Chart;
import org.kleroterion.print.chart.Range;
import org.kleroterion.print.chart.Series;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.pool.PanelInput;

/// Draws a lottery for people to look at: everyone's chances, and the quotas beside pool and panels.
///
/// The pictures are in the language of the terminal; no other file depends on them.
record LotteryPictures(Terminal terminal, PanelInput input, DealtPanels dealt) {

    /// The pictures, their tables and the page that shows them, by name of file.
    ///
    /// @param name of the objective
    /// @param chances of each person under it
    Map<String, byte[]> files(String name, List<Fraction> chances) {
        String language = terminal.language().code();
        LotteryCharts charts = LotteryCharts.in(language);
        Chart sorted = charts.chances(List.of(
                Series.sorted(name, chances.stream().map(LotteryPictures::real).toList())));
        Chart quotas = charts.quotas(ranges());
        Map<String, byte[]> files = new TreeMap<>();
        files.put("chances.svg", sorted.file());
        files.put("chances.csv", sorted.csv());
        files.put("seats.svg", quotas.file());
        files.put("seats.csv", quotas.csv());
        files.put(
                "summary.html",
                LotteryPage.of(language, List.of(), List.of(sorted, quotas)).html());
        return files;
    }

    private List<Range> ranges() {
        List<Quota> quotas = input.rules().quotas();
        List<Integer> appearances = dealt.appearances();
        List<Integer> people = new ArrayList<>(Collections.nCopies(quotas.size(), 0));
        List<Integer> seats = new ArrayList<>(Collections.nCopies(quotas.size(), 0));
        for (int person = 0; person < input.people().size(); person++) {
            for (int quota : input.people().get(person).volunteer().quotas()) {
                people.set(quota, people.get(quota) + 1);
                seats.set(quota, seats.get(quota) + appearances.get(person));
            }
        }
        List<Range> ranges = new ArrayList<>();
        for (int at = 0; at < quotas.size(); at++) {
            Quota quota = quotas.get(at);
            ranges.add(new Range(
                    quota.feature(),
                    quota.value(),
                    quota.min(),
                    quota.max(),
                    (double) people.get(at)
                            * input.rules().size()
                            / input.people().size(),
                    (double) seats.get(at) / dealt.panels().size()));
        }
        return ranges;
    }

    private static double real(Fraction chance) {
        return Double.parseDouble(chance.toDecimal(LotteryFigures.DIGITS));
    }
}
