package org.kleroterion.sortition.panel;

import java.util.List;

/// Whether a composition is a panel: exact, without reasons.
public final class CompositionFits {

    private CompositionFits() {}

    public static boolean rules(TypedPool pool, Composition composition) {
        List<Integer> members = composition.members();
        List<Quota> quotas = pool.rules().quotas();
        int[] seats = new int[quotas.size()];
        int[] households = new int[pool.householdClasses().size()];
        int size = 0;
        for (int t = 0; t < members.size(); t++) {
            PersonType type = pool.types().get(t);
            int taken = members.get(t);
            if (taken < 0 || taken > type.people()) {
                return false;
            }
            size += taken;
            type.quotas().forEach(q -> seats[q] += taken);
            if (type.householdClass() != PersonType.ALONE) {
                households[type.householdClass()] += taken;
            }
        }
        boolean fits =
                members.size() == pool.types().size() && size == pool.rules().size();
        for (int q = 0; q < seats.length; q++) {
            fits &= seats[q] >= quotas.get(q).min() && seats[q] <= quotas.get(q).max();
        }
        for (int h = 0; h < households.length; h++) {
            fits &= households[h] <= pool.householdClasses().get(h);
        }
        return fits;
    }
}
