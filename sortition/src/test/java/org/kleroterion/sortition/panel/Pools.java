package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Pools made up from a seed, for tests.
public final class Pools {

    private Pools() {}

    /// Loose rules over two or three features.
    public static PanelRules rules(SplittableRandom chance, int size) {
        List<Quota> quotas = new ArrayList<>();
        for (int feature = 0; feature < 3; feature++) {
            for (int value = 0; value < 2 + chance.nextInt(2); value++) {
                quotas.add(new Quota("f" + feature, "v" + value, 0, size));
            }
        }
        return new PanelRules(size, quotas);
    }

    /// People with any values, about half of whom share a household.
    public static List<Volunteer> volunteers(SplittableRandom chance, PanelRules rules, int people) {
        List<Volunteer> volunteers = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            List<Integer> own = new ArrayList<>();
            for (String feature : List.of("f0", "f1", "f2")) {
                List<Integer> positions = positions(rules, feature);
                own.add(positions.get(chance.nextInt(positions.size())));
            }
            volunteers.add(new Volunteer(own, chance.nextBoolean() ? 1 + chance.nextInt(people / 3) : Volunteer.ALONE));
        }
        return volunteers;
    }

    private static List<Integer> positions(PanelRules rules, String feature) {
        List<Integer> positions = new ArrayList<>();
        for (int at = 0; at < rules.quotas().size(); at++) {
            if (rules.quotas().get(at).feature().equals(feature)) {
                positions.add(at);
            }
        }
        return positions;
    }
}
