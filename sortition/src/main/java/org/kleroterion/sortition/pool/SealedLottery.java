package org.kleroterion.sortition.pool;

import java.util.regex.Pattern;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.panel.Fraction;

/// What a pool seal states of the lottery over panels and of its alternates.
///
/// @param compositions the salted hash of the tables of compositions and of alternates
/// @param deviation the greatest difference between a person's share of the panels and their chance
/// @param alternates how many each panel has
/// @param damage the expected damage to the quotas when members leave
/// @param verdict `proven`, `within N/D` with the exact bound, or `not proven`
public record SealedLottery(
        Hash compositions, Fraction deviation, int alternates, DamageFigures damage, String verdict) {

    private static final Pattern VERDICT = Pattern.compile("proven|not proven|within [1-9][0-9]*/[1-9][0-9]*");

    public SealedLottery {
        if (!VERDICT.matcher(verdict).matches()) {
            throw new IllegalArgumentException("'" + verdict + "' is no verdict");
        }
    }

    static SealedLottery read(TextCursor text) {
        return new SealedLottery(
                text.hash("compositions"),
                text.read("deviation", Fraction::parse),
                Math.toIntExact(text.number("alternates")),
                new DamageFigures(
                        text.read("damage", Fraction::parse),
                        text.read("scaled-damage", Fraction::parse),
                        text.read("no-alternates-damage", Fraction::parse)),
                text.text("verdict"));
    }

    void write(CanonicalText.Writer text) {
        text.line("compositions", compositions)
                .line("deviation", deviation)
                .line("alternates", alternates)
                .line("damage", damage.chosen())
                .line("scaled-damage", damage.scaled())
                .line("no-alternates-damage", damage.none())
                .line("verdict", verdict);
    }
}
