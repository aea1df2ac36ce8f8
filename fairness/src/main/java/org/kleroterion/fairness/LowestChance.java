package org.kleroterion.fairness;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.TypedPool;

/// The lowest chance that the fairest lottery gives anybody who can be drawn at all, by the relaxation.
///
/// @param chance over 0
/// @param levels the levels down to it, those of people whom no panel can contain first
record LowestChance(Fraction chance, List<LevelProof> levels) {

    LowestChance {
        levels = List.copyOf(levels);
    }

    /// Nothing if the rules cannot be met or the computation lost its precision.
    static Optional<LowestChance> of(TypedPool pool, Watch watch) {
        TypedPool sorted = TypeOrder.of(pool).sorted();
        try {
            List<LevelProof> levels = LeximinLevels.lowest(sorted, new PanelRows(sorted), watch);
            Fraction chance = levels.getLast().chance();
            return chance.isZero() ? Optional.empty() : Optional.of(new LowestChance(chance, levels));
        } catch (LostPrecision lost) {
            return Optional.empty();
        }
    }

    /// Whether the proof of the chance leans on this side of a quota; if not, loosening it raises nothing.
    boolean leansOn(int quota, boolean minimum) {
        return levels.stream()
                .filter(level -> !level.multipliers().isEmpty())
                .mapToInt(level -> level.multipliers().get(1 + quota).signum())
                .anyMatch(sign -> minimum ? sign < 0 : sign > 0);
    }
}
