package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;

/// Made-up pools of the sizes of published ones: shares of a population, a self-selection bias of the volunteers, and
/// quotas about the population's share.
///
/// @param people how many volunteers
/// @param size of the panel
/// @param criteria how many features
/// @param values how many values a feature has at most, at least 2
/// @param slack how far a quota reaches beyond the rounded share, in seats; 0 is as tight as a share allows
/// @param inHouseholds share of the volunteers who live with another one, in percent
record LookAlikePools(int people, int size, int criteria, int values, int slack, int inHouseholds) {

    /// A pool that has a panel: the quotas are drawn until the middle of them is met by fractions of people.
    People pool(long seed) {
        for (long attempt = seed; ; attempt += 1_000_003) {
            People made = attempt(new SplittableRandom(attempt));
            if (Feasibility.check(made.typed()) instanceof Feasibility.Feasible) {
                return made;
            }
        }
    }

    private People attempt(SplittableRandom random) {
        List<Quota> quotas = new ArrayList<>();
        List<List<Integer>> keys = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            keys.add(new ArrayList<>());
        }
        for (int f = 0; f < criteria; f++) {
            int count = Math.min(values, 2 + random.nextInt(Math.max(1, values - 1)));
            double[] share = shares(random, count, 0.4);
            double[] willing = new double[count];
            double total = 0;
            for (int v = 0; v < count; v++) {
                willing[v] = share[v] * (0.4 + 1.2 * random.nextDouble());
                total += willing[v];
            }
            for (List<Integer> key : keys) {
                double point = random.nextDouble() * total;
                int v = 0;
                while (v < count - 1 && point >= willing[v]) {
                    point -= willing[v++];
                }
                key.add(quotas.size() + v);
            }
            for (int v = 0; v < count; v++) {
                double middle = share[v] * size;
                int min = Math.max(0, (int) Math.floor(middle) - slack);
                quotas.add(new Quota("f" + f, "v" + v, min, (int) Math.ceil(middle) + slack));
            }
        }
        List<People.Person> persons = new ArrayList<>();
        int paired = people * inHouseholds / 100;
        for (int i = 0; i < people; i++) {
            persons.add(new People.Person(List.copyOf(keys.get(i)), i < paired ? i / 2 : People.ALONE));
        }
        return new People(new PanelRules(size, quotas), persons);
    }

    private static double[] shares(SplittableRandom random, int count, double least) {
        double[] share = new double[count];
        double total = 0;
        for (int v = 0; v < count; v++) {
            share[v] = least + random.nextDouble();
            total += share[v];
        }
        for (int v = 0; v < count; v++) {
            share[v] /= total;
        }
        return share;
    }
}
