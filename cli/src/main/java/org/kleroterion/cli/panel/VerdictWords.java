package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import org.kleroterion.cli.command.Messages;

/// What a verdict means to a reader: a bound in hundredths, never smaller than the exact one. They are percentage
/// points
/// of a chance under LEXIMIN and MAXIMIN, a share of the geometric mean under NASH, and for GOLDILOCKS parts of its
/// value.
final class VerdictWords {

    private static final String WITHIN = "within ";
    private static final int DIGITS = 6;

    private VerdictWords() {}

    /// @param objective as a plan writes it
    static String of(String verdict, String objective, Messages messages) {
        return switch (verdict) {
            case "proven" -> messages.text(objective.equals("leximin") ? "panel.verdict.proven" : "panel.verdict.best");
            case "not proven" -> messages.text("panel.verdict.notproven");
            default -> messages.text(within(objective), "points", points(verdict.substring(WITHIN.length())));
        };
    }

    private static String within(String objective) {
        return switch (objective.replaceAll(" .*", "")) {
            case "maximin" -> "panel.verdict.maximin";
            case "nash" -> "panel.verdict.nash";
            case "goldilocks" -> "panel.verdict.goldilocks";
            default -> "panel.verdict.within";
        };
    }

    private static String points(String fraction) {
        Iterator<BigDecimal> terms =
                List.of(fraction.split("/")).stream().map(BigDecimal::new).iterator();
        return terms.next()
                .movePointRight(2)
                .divide(terms.next(), DIGITS, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
    }
}
