package org.kleroterion.sortition.plan;

import java.util.List;

/// How the plan divides the electors of a commune.
///
/// @param ageBands first ages of the bands, ascending; the minimum age alone where the plan does not divide by age
/// @param smallest electors under which a stratum is merged with a neighbour
public record StrataRule(boolean bySex, boolean byAge, List<Integer> ageBands, int smallest) {

    public StrataRule {
        ageBands = List.copyOf(ageBands);
        if (ageBands.isEmpty() || (!byAge && ageBands.size() > 1)) {
            throw new IllegalArgumentException("bands of age where there is no division by age, or none at all");
        }
        for (int band = 1; band < ageBands.size(); band++) {
            if (ageBands.get(band) <= ageBands.get(band - 1)) {
                throw new IllegalArgumentException("the first ages of the bands must ascend");
            }
        }
    }

    public int minimumAge() {
        return ageBands.getFirst();
    }

    /// As the plan writes it: `none`, `sex`, `age` or `sex age`.
    public String keyword() {
        return bySex ? (byAge ? "sex age" : "sex") : (byAge ? "age" : "none");
    }
}
