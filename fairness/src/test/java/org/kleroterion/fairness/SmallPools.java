package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;

/// Random pools of at most 14 persons: loose, tight, exact or impossible quotas, with and without households.
final class SmallPools {

    private final SplittableRandom random;

    private SmallPools(long seed) {
        random = new SplittableRandom(seed);
    }

    static People of(long seed) {
        return new SmallPools(seed).pool();
    }

    /// The same, but that two members of a household may sit together.
    static People withTwoOfHousehold(long seed) {
        People one = of(seed);
        return new People(new PanelRules(one.rules().size(), one.rules().quotas(), 2), one.persons());
    }

    private People pool() {
        int n = 4 + random.nextInt(11);
        int size = 1 + random.nextInt(Math.min(5, n - 1));
        int features = 1 + random.nextInt(4);
        int slack = random.nextInt(3);
        boolean blind = random.nextInt(6) == 0;
        List<List<Integer>> keys = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            keys.add(new ArrayList<>());
        }
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            addFeature(f, keys, quotas, size, slack, blind);
        }
        boolean households = random.nextInt(3) == 0;
        List<People.Person> persons = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            persons.add(new People.Person(List.copyOf(keys.get(i)), households ? random.nextInt(n) : People.ALONE));
        }
        return new People(new PanelRules(size, quotas), persons);
    }

    private void addFeature(
            int feature, List<List<Integer>> keys, List<Quota> quotas, int size, int slack, boolean blind) {
        int values = 2 + random.nextInt(2);
        int[] inSample = new int[values];
        for (int i = 0; i < keys.size(); i++) {
            int value = random.nextInt(values);
            keys.get(i).add(quotas.size() + value);
            inSample[value] += i < size ? 1 : 0;
        }
        for (int v = 0; v < values; v++) {
            int middle = blind ? random.nextInt(size + 1) : inSample[v];
            int min = Math.max(0, middle - random.nextInt(slack + 1));
            quotas.add(new Quota("f" + feature, "v" + v, min, middle + random.nextInt(slack + 1)));
        }
    }
}
