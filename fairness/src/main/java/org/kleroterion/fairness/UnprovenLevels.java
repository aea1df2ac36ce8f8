package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// Chances as levels that nothing proves: what stands where a search could not prove what it found.
final class UnprovenLevels {

    private UnprovenLevels() {}

    /// @param chances of each type
    /// @param only the types that the levels are to hold
    static List<LevelProof> of(List<Fraction> chances, List<Integer> only) {
        Map<Fraction, List<Integer>> types = new TreeMap<>();
        only.forEach(t -> types.computeIfAbsent(chances.get(t), chance -> new ArrayList<>())
                .add(t));
        List<LevelProof> levels = new ArrayList<>();
        types.forEach((chance, itsTypes) -> levels.add(LevelProof.unproven(chance, itsTypes)));
        return levels;
    }
}
