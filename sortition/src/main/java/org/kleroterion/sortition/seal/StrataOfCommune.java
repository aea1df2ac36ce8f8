package org.kleroterion.sortition.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.kleroterion.sortition.plan.StrataRule;

/// Algorithm 4.1: the strata of one commune, those under the smallest size merged with a neighbour.
public final class StrataOfCommune {

    private StrataOfCommune() {}

    /// The strata, in order: F before M, then ages ascending.
    ///
    /// @param electors how many electors of the commune a stratum holds
    public static List<Stratum> under(StrataRule rule, ToIntFunction<Stratum> electors) {
        List<Stratum> strata = new ArrayList<>();
        for (char sex : sexes(rule)) {
            List<Stratum> merged = merged(bands(rule, sex), rule.smallest(), electors);
            if (sex != Stratum.BOTH && isTooSmall(merged, rule.smallest(), electors)) {
                return merged(bands(rule, Stratum.BOTH), rule.smallest(), electors);
            }
            strata.addAll(merged);
        }
        return List.copyOf(strata);
    }

    /// Whether ranges are strata that the rule can give, in order, tiling `[0, electors)`.
    ///
    /// Which neighbours were merged cannot be told from outside; that none is too small beside another can.
    public static boolean areThoseOf(StrataRule rule, List<StratumRange> ranges, int electors) {
        return tile(ranges, electors) && areLarge(rule, ranges) && haveTheBands(rule, ranges);
    }

    private static boolean tile(List<StratumRange> ranges, int electors) {
        int at = 0;
        for (StratumRange range : ranges) {
            if (range.from() != at) {
                return false;
            }
            at = range.to();
        }
        return at == electors && !ranges.isEmpty();
    }

    private static boolean areLarge(StrataRule rule, List<StratumRange> ranges) {
        return ranges.size() == 1 || ranges.stream().allMatch(range -> range.electors() >= rule.smallest());
    }

    private static boolean haveTheBands(StrataRule rule, List<StratumRange> ranges) {
        boolean divided = ranges.getFirst().stratum().sex() != Stratum.BOTH;
        if (divided && !rule.bySex()) {
            return false;
        }
        List<Stratum> expected = new ArrayList<>();
        for (char sex : divided ? new char[] {'F', 'M'} : new char[] {Stratum.BOTH}) {
            List<Stratum> bands = bands(rule, sex);
            for (int band = 0; band < bands.size(); band++) {
                Stratum joined = bands.get(band);
                while (band + 1 < bands.size() && !begins(ranges, bands.get(band + 1))) {
                    joined = joined.joinedWith(bands.get(++band));
                }
                expected.add(joined);
            }
        }
        return expected.equals(ranges.stream().map(StratumRange::stratum).toList());
    }

    private static boolean begins(List<StratumRange> ranges, Stratum band) {
        return ranges.stream()
                .anyMatch(range ->
                        range.stratum().sex() == band.sex() && range.stratum().from() == band.from());
    }

    /// The strata of the plan before any is merged, of one sex or of both.
    static List<Stratum> bands(StrataRule rule, char sex) {
        List<Integer> ages = rule.ageBands();
        List<Stratum> bands = new ArrayList<>();
        for (int band = 0; band < ages.size(); band++) {
            int to = band + 1 < ages.size() ? ages.get(band + 1) - 1 : Stratum.OPEN;
            bands.add(new Stratum(sex, ages.get(band), to));
        }
        return bands;
    }

    static char[] sexes(StrataRule rule) {
        return rule.bySex() ? new char[] {'F', 'M'} : new char[] {Stratum.BOTH};
    }

    /// While there are two or more, the youngest that is too small joins its older neighbour, or, last, its younger
    /// one.
    private static List<Stratum> merged(List<Stratum> bands, int smallest, ToIntFunction<Stratum> electors) {
        List<Stratum> strata = new ArrayList<>(bands);
        int small = youngestTooSmall(strata, smallest, electors);
        while (small >= 0 && strata.size() > 1) {
            int younger = small == strata.size() - 1 ? small - 1 : small;
            Stratum older = strata.remove(younger + 1);
            strata.set(younger, strata.get(younger).joinedWith(older));
            small = youngestTooSmall(strata, smallest, electors);
        }
        return strata;
    }

    private static boolean isTooSmall(List<Stratum> merged, int smallest, ToIntFunction<Stratum> electors) {
        return youngestTooSmall(merged, smallest, electors) >= 0;
    }

    private static int youngestTooSmall(List<Stratum> strata, int smallest, ToIntFunction<Stratum> electors) {
        for (int at = 0; at < strata.size(); at++) {
            if (electors.applyAsInt(strata.get(at)) < smallest) {
                return at;
            }
        }
        return -1;
    }
}
