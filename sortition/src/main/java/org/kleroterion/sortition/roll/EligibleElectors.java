package org.kleroterion.sortition.roll;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The electors of a commune who may be drawn, and how many of the others each reason excludes.
///
/// `electors` and all `excluded` add up to the persons on the roll.
///
/// @param electors in the order of the roll, which means nothing
/// @param excluded only the reasons that occur, in the order of [Exclusion]
public record EligibleElectors(String commune, List<Elector> electors, Map<Exclusion, Integer> excluded) {

    public EligibleElectors {
        electors = List.copyOf(electors);
        SortedMap<Exclusion, Integer> ordered = new TreeMap<>(excluded);
        excluded = Collections.unmodifiableSortedMap(ordered);
    }

    public int excludedInAll() {
        return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
