package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.util.List;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.pool.PoolSeal;

/// The comparison of objectives as a person reads it.
record ComparisonPage(Terminal terminal, List<ObjectiveRow> rows) {

    private static final Fraction HALF = Fraction.of(1, 2);

    void print() {
        for (ObjectiveRow row : rows) {
            terminal.say(
                    "panel.compare.line",
                    "objective",
                    row.lottery().objective().text(),
                    "lowest",
                    percent(row.figures().lowest()),
                    "highest",
                    percent(row.figures().highest()),
                    "mean",
                    percent(row.figures().geometricMean()),
                    "gini",
                    percent(row.figures().gini()),
                    "certain",
                    Integer.toString(row.figures().certain()));
            terminal.say(
                    "panel.compare.misreports",
                    "gain",
                    percent(row.misreports().gain()),
                    "tried",
                    Integer.toString(row.misreports().tried()),
                    "all",
                    Integer.toString(row.misreports().all()),
                    "verdict",
                    VerdictWords.of(
                            PoolSeal.words(row.lottery().verdict()),
                            row.lottery().objective().text(),
                            terminal.messages()));
        }
        ObjectiveRow fairest = rows.getFirst();
        terminal.say(
                "panel.compare.pairs",
                "usual",
                times(fairest.pairs().usual()),
                "greatest",
                times(fairest.pairs().greatest()),
                "distinct",
                Integer.toString(fairest.pairs().distinct()));
        if (fairest.figures().highest().compareTo(HALF) > 0) {
            terminal.say(
                    "panel.compare.advice", "highest", percent(fairest.figures().highest()));
        }
    }

    private String percent(Fraction chance) {
        return percent(new BigDecimal(chance.toDecimal(LotteryFigures.DIGITS)));
    }

    private String percent(BigDecimal share) {
        return new Decimals(terminal.language()).percent(share);
    }

    private String times(double ratio) {
        return new Decimals(terminal.language()).number(BigDecimal.valueOf(ratio), 2);
    }
}
