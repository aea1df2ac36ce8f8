package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.util.List;
import org.kleroterion.fairness.Figures;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.fairness.Misreports;
import org.kleroterion.fairness.PairChances;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.pool.PoolSeal;

/// What one objective gives a pool.
record ObjectiveRow(LeximinLottery lottery, Figures figures, Misreports misreports, PairChances pairs) {

    static final List<String> HEADER = List.of(
            "objective",
            "lowest",
            "highest",
            "gini",
            "geometric-mean",
            "certain",
            "misreport-gain",
            "misreports-tried",
            "misreports",
            "compositions",
            "pair-ratio-usual",
            "pair-ratio-greatest",
            "pairs-never",
            "proof");

    List<String> cells() {
        return List.of(
                lottery.objective().text(),
                decimal(figures.lowest()),
                decimal(figures.highest()),
                figures.gini().toPlainString(),
                figures.geometricMean().toPlainString(),
                Integer.toString(figures.certain()),
                decimal(misreports.gain()),
                Integer.toString(misreports.tried()),
                Integer.toString(misreports.all()),
                Integer.toString(pairs.distinct()),
                decimal(pairs.usual()),
                decimal(pairs.greatest()),
                decimal(pairs.never()),
                PoolSeal.words(lottery.verdict()));
    }

    private static String decimal(Fraction chance) {
        return chance.toDecimal(LotteryFigures.DIGITS);
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(6, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
