package org.kleroterion.sortition.alternate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// Algorithm 8.13: scaled alternates. Common practice, to compare with: as many of each value as the quotas, scaled
/// down to
/// the number of alternates, ask for.
public final class ScaledAlternates {

    private final TypedPool pool;
    private final List<Integer> wanted;

    /// @param alternates how many each panel has
    public ScaledAlternates(TypedPool pool, int alternates) {
        this.pool = pool;
        this.wanted = wanted(pool.rules().quotas(), alternates);
    }

    /// For each quota, how many of the alternates should count for it: in each feature, in proportion to `min + max`,
    /// by
    /// largest remainder.
    static List<Integer> wanted(List<Quota> quotas, int alternates) {
        int[] wanted = new int[quotas.size()];
        for (int from = 0; from < wanted.length; ) {
            int to = from;
            while (to < wanted.length
                    && quotas.get(to).feature().equals(quotas.get(from).feature())) {
                to++;
            }
            scale(quotas, alternates, wanted, from, to);
            from = to;
        }
        return IntStream.of(wanted).boxed().toList();
    }

    private static void scale(List<Quota> quotas, int alternates, int[] wanted, int from, int to) {
        long total = IntStream.range(from, to)
                .mapToLong(at -> middle(quotas.get(at)))
                .sum();
        int left = alternates;
        for (int at = from; at < to; at++) {
            wanted[at] = (int) (alternates * middle(quotas.get(at)) / Math.max(total, 1));
            left -= wanted[at];
        }
        IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer at) -> -(alternates * middle(quotas.get(at)) % Math.max(total, 1)))
                        .thenComparing(at -> at))
                .limit(left)
                .forEach(at -> wanted[at]++);
    }

    private static long middle(Quota quota) {
        return (long) quota.min() + quota.max();
    }

    /// The types of the alternates of a panel, in rank order; fewer than were asked for if there are no more people.
    ///
    /// Each rank goes to the type that has most values still wanted; of several, to the one with most people left,
    /// and of these to the first.
    public List<Integer> of(Composition composition, int alternates) {
        int[] open = wanted.stream().mapToInt(Integer::intValue).toArray();
        PanelRoom room = new PanelRoom(pool, composition);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < alternates) {
            int best = best(open, room);
            if (best < 0) {
                return chosen;
            }
            room.take(best);
            pool.types().get(best).quotas().forEach(quota -> open[quota]--);
            chosen.add(best);
        }
        return chosen;
    }

    private int best(int[] open, PanelRoom room) {
        int best = -1;
        long most = -1;
        for (int type = 0; type < pool.types().size(); type++) {
            if (room.has(type)) {
                long met = pool.types().get(type).quotas().stream()
                        .filter(quota -> open[quota] > 0)
                        .count();
                boolean better = met > most || (met == most && room.people(type) > room.people(best));
                best = better ? type : best;
                most = Math.max(most, met);
            }
        }
        return best;
    }
}
