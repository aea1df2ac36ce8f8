package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// The chances of LEXIMIN over the linear relaxation: no lottery over panels is fairer.
///
/// That a lottery attains them is not shown here; [FairLottery#leximin] shows it, and corrects them in the rare pools
/// where none does.
///
/// @param chances of a person of each type, by position of the type
/// @param levels the types that each level decides, with the multipliers that bound it, ascending by chance
public record PromisedChances(List<Fraction> chances, List<LevelProof> levels) {

    public PromisedChances {
        chances = List.copyOf(chances);
        levels = List.copyOf(levels);
    }
}
