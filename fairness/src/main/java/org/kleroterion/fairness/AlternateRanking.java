package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.alternate.ExpectedDamage;

/// Puts alternates in rank order: rank by rank the one who lowers the expected damage most.
///
/// What someone adds rarely grows when others are there already; so only those are looked at again who might be best.
final class AlternateRanking {

    /// @param seen the rank for which the gain was computed
    private record Gain(int type, long gain, int seen) {}

    private static final Comparator<Gain> BEST_FIRST =
            Comparator.comparingLong(Gain::gain).reversed().thenComparingInt(Gain::type);

    private final ExpectedDamage.Panel panel;
    private final List<Integer> ranks = new ArrayList<>();
    private long damage;

    AlternateRanking(ExpectedDamage.Panel panel) {
        this.panel = panel;
        damage = panel.of(List.of());
    }

    List<Integer> of(List<Integer> chosen) {
        Map<Integer, Integer> left = new TreeMap<>();
        chosen.forEach(type -> left.merge(type, 1, Integer::sum));
        List<Gain> gains = new ArrayList<>();
        left.keySet().forEach(type -> gains.add(gain(type)));
        while (ranks.size() < chosen.size()) {
            Gain best = best(gains);
            ranks.add(best.type());
            damage -= best.gain();
            if (left.merge(best.type(), -1, Integer::sum) == 0) {
                gains.removeIf(gain -> gain.type() == best.type());
            }
        }
        return ranks;
    }

    private Gain best(List<Gain> gains) {
        gains.sort(BEST_FIRST);
        while (gains.getFirst().seen() < ranks.size()) {
            gains.add(gain(gains.removeFirst().type()));
            gains.sort(BEST_FIRST);
        }
        return gains.getFirst();
    }

    private Gain gain(int type) {
        ranks.add(type);
        long with = panel.of(ranks);
        ranks.removeLast();
        return new Gain(type, damage - with, ranks.size());
    }
}
