package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import org.kleroterion.cli.command.Messages;

/// What a verdict means to a reader: a bound in percentage points, never smaller than the exact one.
final class VerdictWords {

    private static final String WITHIN = "within ";
    private static final int DIGITS = 6;

    private VerdictWords() {}

    /// @param verdict as a pool seal writes it
    static String of(String verdict, Messages messages) {
        return switch (verdict) {
            case "proven" -> messages.text("panel.verdict.proven");
            case "not proven" -> messages.text("panel.verdict.notproven");
            default -> messages.text("panel.verdict.within", "points", points(verdict.substring(WITHIN.length())));
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
