package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;

/// A pool small enough that each person has a name.
final class NamedPool {

    private final int size;
    private final List<Quota> quotas = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<People.Person> persons = new ArrayList<>();

    NamedPool(int size) {
        this.size = size;
    }

    NamedPool quota(String feature, String value, int min, int max) {
        quotas.add(new Quota(feature, value, min, max));
        return this;
    }

    NamedPool person(String name, String... values) {
        return atHome(People.ALONE, name, values);
    }

    /// @param values of any features; no two features of a pool share one
    NamedPool atHome(int household, String name, String... values) {
        names.add(name);
        persons.add(
                new People.Person(Stream.of(values).map(this::position).sorted().toList(), household));
        return this;
    }

    private int position(String value) {
        return quotas.stream().map(Quota::value).toList().indexOf(value);
    }

    People people() {
        return new People(new PanelRules(size, quotas), persons);
    }

    TypedPool typed() {
        return people().typed();
    }

    /// How many panels of these persons there are.
    int panels() {
        return ExactOracle.panels(people()).size();
    }

    /// The chance of each person under an objective of the plan, such as `leximin`.
    Map<String, Fraction> chances(String objective) {
        LeximinLottery lottery = FairLottery.find(typed(), Objective.parse(objective), 1000, LotteryListener.silent());
        List<Integer> types = people().typeOfPerson();
        Map<String, Fraction> chances = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            chances.put(names.get(i), lottery.chances().get(types.get(i)));
        }
        return chances;
    }
}
