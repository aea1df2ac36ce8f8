package org.kleroterion.sortition.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.StratumRange;

/// Algorithm 6.1: a stratum of a sealed commune, and its weight in the sharing of letters.
public record Cell(String commune, StratumRange range, long weight) {

    public Cell {
        if (weight < 0) {
            throw new IllegalArgumentException("a weight is not negative");
        }
    }

    /// The cells of the communes that are sealed, by commune code, then in the order of the seal.
    ///
    /// @param seals the seals in force, one for each sealed commune
    public static List<Cell> of(Plan plan, List<RollSeal> seals) {
        Map<String, OptionalLong> inhabitants = new TreeMap<>();
        plan.communes().forEach(commune -> inhabitants.put(commune.code(), commune.inhabitants()));
        List<Cell> cells = new ArrayList<>();
        for (RollSeal seal :
                seals.stream().sorted(Comparator.comparing(RollSeal::commune)).toList()) {
            for (StratumRange range : seal.strata()) {
                long weight = inhabitants
                        .getOrDefault(seal.commune(), OptionalLong.empty())
                        .orElse(range.electors());
                cells.add(new Cell(seal.commune(), range, weight));
            }
        }
        return cells;
    }

    public int electors() {
        return range.electors();
    }

    /// As problems and findings name it: `99001 F:18-29`.
    public String name() {
        return commune + " " + range.stratum();
    }
}
