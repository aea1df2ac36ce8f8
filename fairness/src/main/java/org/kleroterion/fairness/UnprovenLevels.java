package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;

/// Chances as levels that nothing proves: a certificate speaks of LEXIMIN only.
final class UnprovenLevels {

    private UnprovenLevels() {}

    /// @param chances of each type
    static List<LevelProof> of(List<Fraction> chances) {
        Map<Fraction, List<Integer>> types = new TreeMap<>();
        for (int t = 0; t < chances.size(); t++) {
            types.computeIfAbsent(chances.get(t), chance -> new ArrayList<>()).add(t);
        }
        List<LevelProof> levels = new ArrayList<>();
        types.forEach((chance, itsTypes) -> levels.add(LevelProof.unproven(chance, itsTypes)));
        return levels;
    }
}
