package org.kleroterion.cli.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kleroterion.cli.command.Language;

/// Decimal numbers as the reader's language writes them.
record Decimals(Language language) {

    /// A share in percent with two digits and its sign: `3,87 %`.
    String percent(BigDecimal share) {
        return number(share.movePointRight(2), 2) + (language == Language.FR ? "\u00a0%" : " %");
    }

    /// @param digits after the point
    String number(BigDecimal value, int digits) {
        String text = value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        return language == Language.FR ? text.replace('.', ',') : text;
    }
}
