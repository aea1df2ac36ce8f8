package org.kleroterion.fairness;

import java.util.List;
import java.util.OptionalInt;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.WeightedComposition;
import org.kleroterion.sortition.plan.Objective;

/// The best lottery over the panels of a pool for an objective, and its table of equally likely panels.
///
/// @param objective what it seeks
/// @param chances the optimal chance of a person of each type, by position of the type
/// @param certificate the levels and what proves them
/// @param verdict what the certificate proves
/// @param complete whether every search for panels went to its end; if not, a fairer lottery may exist
/// @param table the panels of the table, each with how often it stands there, ascending by members
/// @param deviation how far the table is from the chances
/// @param advice a larger table, when somebody's chance is less than one panel of this one
public record LeximinLottery(
        Objective objective,
        List<Fraction> chances,
        LotteryCertificate certificate,
        LotteryVerdict verdict,
        boolean complete,
        List<WeightedComposition> table,
        TableDeviation deviation,
        OptionalInt advice) {

    public LeximinLottery {
        chances = List.copyOf(chances);
        table = List.copyOf(table);
    }

    /// The types that the levels decide, ascending by chance.
    public List<LevelProof> levels() {
        return certificate.levels();
    }

    /// The types of people whom no panel can take.
    public List<Integer> impossible() {
        return withChance(Fraction.ZERO);
    }

    /// The types of people whom every panel takes.
    public List<Integer> certain() {
        return withChance(Fraction.ONE);
    }

    private List<Integer> withChance(Fraction wanted) {
        return levels().stream()
                .filter(level -> level.chance().equals(wanted))
                .flatMap(level -> level.types().stream())
                .sorted()
                .toList();
    }
}
