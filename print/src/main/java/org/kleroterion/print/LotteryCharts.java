package org.kleroterion.print;

import java.util.List;
import org.kleroterion.print.chart.Axis;
import org.kleroterion.print.chart.Caption;
import org.kleroterion.print.chart.Chart;
import org.kleroterion.print.chart.Range;
import org.kleroterion.print.chart.RangeNames;
import org.kleroterion.print.chart.Series;
import org.kleroterion.print.chart.Unit;

/// The charts of a lottery over panels, with their words.
public final class LotteryCharts {

    private final PrintTexts texts;

    private LotteryCharts(PrintTexts texts) {
        this.texts = texts;
    }

    /// @param language `fr` or `en`
    public static LotteryCharts in(String language) {
        return new LotteryCharts(PrintTexts.in(language));
    }

    /// The chances of all people by ascending chance, a line for each objective.
    ///
    /// @param objectives one series for each, values between 0 and 1, as [Series#sorted] makes them
    public Chart chances(List<Series.Steps> objectives) {
        return Chart.lines(
                caption("chances"),
                new Axis(texts.text("chart.chances.across"), Unit.count()),
                new Axis(texts.text("chart.chances.up"), Unit.percent(2)),
                List.copyOf(objectives));
    }

    /// The quotas of a panel beside what the pool would give without them and what the lottery gives on average.
    ///
    /// @param quotas seats: least and most, the share of the pool times the seats, and the mean over the panels
    public Chart quotas(List<Range> quotas) {
        return Chart.ranges(
                caption("quotas"),
                new Axis(texts.text("chart.quotas.seats"), Unit.number(1)),
                new RangeNames(
                        texts.text("chart.quotas.feature"),
                        texts.text("chart.quotas.value"),
                        texts.text("chart.quotas.min"),
                        texts.text("chart.quotas.max"),
                        texts.text("chart.quotas.range"),
                        texts.text("chart.quotas.pool"),
                        texts.text("chart.quotas.panel")),
                quotas);
    }

    /// How far the quotas are expected to be missed once people have dropped out, by the number of alternates.
    ///
    /// @param ways a curve for each way to choose alternates, `across` the alternates and `up` the seats missed
    public Chart damage(List<Series.Curve> ways) {
        return Chart.lines(
                caption("damage"),
                new Axis(texts.text("chart.damage.across"), Unit.count()),
                new Axis(texts.text("chart.damage.up"), Unit.number(2)),
                List.copyOf(ways));
    }

    /// What GOLDILOCKS trades as its weight grows: the highest and the lowest chance.
    ///
    /// @param chances a curve for each, `across` the weight γ and `up` a chance between 0 and 1
    public Chart tradeOff(List<Series.Curve> chances) {
        return Chart.lines(
                caption("tradeoff"),
                new Axis(texts.text("chart.tradeoff.across"), Unit.number(2)),
                new Axis(texts.text("chart.tradeoff.up"), Unit.percent(2)),
                List.copyOf(chances));
    }

    private Caption caption(String chart) {
        return new Caption(
                texts.text("chart." + chart + ".title"), texts.text("chart." + chart + ".desc"), texts.language());
    }
}
