package org.kleroterion.sortition.panel;

import java.util.List;

/// Algorithm 8.9: damage. How far a group of people is from the quotas, in whole parts of a point.
///
/// A point is a whole quota that is missing. Each person under the minimum or over the maximum of a quota counts for
/// one
/// part in `max` of it, as in Assos, Baharav, Flanigan and Procaccia, *Alternates, Assemble!* (EC 2025), so that one
/// person of a small group weighs more than one of a large group.
public final class QuotaDamage {

    /// The parts of a point: 1 to 16 divide them, and larger maxima are rounded down to a whole part.
    public static final int POINT = 720_720;

    private QuotaDamage() {}

    /// What one person too few or too many costs, in parts of a point.
    public static int weight(Quota quota) {
        return POINT / Math.max(quota.max(), 1);
    }

    /// @param counts how many of the group count for each quota, in the order of the quotas
    /// @return parts of a point, 0 where every quota is met
    public static long of(List<Quota> quotas, List<Integer> counts) {
        long damage = 0;
        for (int at = 0; at < quotas.size(); at++) {
            Quota quota = quotas.get(at);
            int away = Math.max(0, Math.max(quota.min() - counts.get(at), counts.get(at) - quota.max()));
            damage += (long) weight(quota) * away;
        }
        return damage;
    }
}
