package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
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

    /// @param name of the objective
    /// @param chances of each person under it
    void write(OutputFolder folder, String name, List<Fraction> chances) throws IOException {
        String language = terminal.language().code();
        LotteryCharts charts = LotteryCharts.in(language);
        Chart sorted = charts.chances(List.of(
                Series.sorted(name, chances.stream().map(LotteryPictures::real).toList())));
        Chart quotas = charts.quotas(ranges());
        Files.write(folder.file("chances.svg"), sorted.file());
        Files.write(folder.file("chances.csv"), sorted.csv());
        Files.write(folder.file("seats.svg"), quotas.file());
        Files.write(folder.file("seats.csv"), quotas.csv());
        Files.write(
                folder.file("summary.html"),
                LotteryPage.of(language, List.of(), List.of(sorted, quotas)).html());
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
