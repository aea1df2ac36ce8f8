package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kleroterion.fairness.ExcludedType;
import org.kleroterion.fairness.Figures;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.fairness.LotteryListener;
import org.kleroterion.fairness.TableDeviation;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.pool.PanelInput;
import org.kleroterion.sortition.pool.Person;
import org.kleroterion.sortition.pool.PoolSeal;

/// Computes the summary of a lottery.
record LotteryFigures(PanelInput input, LeximinLottery lottery, DealtPanels dealt) {

    static final String ONE_PANEL = "one panel";

    /// Digits after the point of every chance that is written.
    static final int DIGITS = 15;

    LotterySummary summary() {
        List<Fraction> chances = chances();
        List<Fraction> sorted = chances.stream().sorted().toList();
        Figures figures = Figures.of(dealt.people().pool(), lottery.chances());
        return new LotterySummary(
                chances.size(),
                input.rules().size(),
                dealt.panels().size(),
                lottery.objective().text(),
                sorted.getFirst().toDecimal(DIGITS),
                sorted.getLast().toDecimal(DIGITS),
                figures.geometricMean().toPlainString(),
                figures.gini().toPlainString(),
                Math.toIntExact(chances.stream().distinct().count()),
                PoolSeal.words(lottery.verdict()),
                rounding(lottery.deviation()),
                dealt.deviation(),
                peopleOf(lottery.certain()),
                impossible());
    }

    /// The optimal chance of each person, in the order of the people.
    List<Fraction> chances() {
        return dealt.people().typeOf().stream().map(lottery.chances()::get).toList();
    }

    private static String rounding(TableDeviation deviation) {
        return switch (deviation) {
            case TableDeviation.Rounded rounded -> ONE_PANEL;
            case TableDeviation.Greater(Fraction greatest, Fraction lowerBound) ->
                greatest.toDecimal(DIGITS) + ", at least " + lowerBound.toDecimal(DIGITS);
        };
    }

    private List<String> peopleOf(List<Integer> types) {
        TypedPeople people = dealt.people();
        return types.stream()
                .flatMap(type -> people.peopleOf(type).stream())
                .sorted(Comparator.naturalOrder())
                .map(number -> input.people().get(number).id())
                .toList();
    }

    private List<LotterySummary.Impossible> impossible() {
        List<LotterySummary.Impossible> all = new ArrayList<>();
        for (int type : lottery.impossible()) {
            List<PanelRule> rules = reason(dealt.people().pool(), type);
            for (int number : dealt.people().peopleOf(type)) {
                Person person = input.people().get(number);
                all.add(new LotterySummary.Impossible(person.id(), rules));
            }
        }
        return all;
    }

    /// The rules that conflict once the panel must have a member of this type.
    private static List<PanelRule> reason(TypedPool pool, int type) {
        return ExcludedType.why(pool, type, LotteryListener.silent())
                .map(excluded -> excluded.conflict().stream()
                        .map(rule -> PanelRule.of(rule, pool.rules()))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
