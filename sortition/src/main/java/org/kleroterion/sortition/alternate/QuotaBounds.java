package org.kleroterion.sortition.alternate;

import java.util.List;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.panel.TypedPool;

/// The quotas of a pool and what each type counts for, laid out for many sums.
final class QuotaBounds {

    private final int[] min;
    private final int[] max;
    private final int[] weight;
    private final int[][] ofType;

    QuotaBounds(TypedPool pool) {
        List<Quota> quotas = pool.rules().quotas();
        min = quotas.stream().mapToInt(Quota::min).toArray();
        max = quotas.stream().mapToInt(Quota::max).toArray();
        weight = quotas.stream().mapToInt(QuotaDamage::weight).toArray();
        ofType = pool.types().stream().map(QuotaBounds::positions).toArray(int[][]::new);
    }

    private static int[] positions(PersonType type) {
        return type.quotas().stream().mapToInt(Integer::intValue).toArray();
    }

    int quotas() {
        return min.length;
    }

    /// The quotas that a type counts for; not to be changed.
    int[] of(int type) {
        return ofType[type];
    }

    /// What the damage changes by when one person more counts for a quota.
    int entry(int quota, int count) {
        return count < min[quota] ? -weight[quota] : count >= max[quota] ? weight[quota] : 0;
    }

    long damage(int[] counts) {
        long damage = 0;
        for (int at = 0; at < counts.length; at++) {
            damage += (long) weight[at] * Math.max(0, Math.max(min[at] - counts[at], counts[at] - max[at]));
        }
        return damage;
    }
}
