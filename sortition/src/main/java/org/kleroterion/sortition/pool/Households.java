package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.Volunteer;

/// The numbers of households.
final class Households {

    private Households() {}

    /// The same people, their households numbered from 1 by first appearance.
    static List<Person> inOrder(List<Person> people) {
        Map<Integer, Integer> numbers = new TreeMap<>(Map.of(Volunteer.ALONE, Volunteer.ALONE));
        List<Person> numbered = new ArrayList<>();
        for (Person person : people) {
            int household = person.volunteer().household();
            numbers.putIfAbsent(household, numbers.size());
            Volunteer volunteer =
                    new Volunteer(person.volunteer().quotas(), numbers.getOrDefault(household, Volunteer.ALONE));
            numbered.add(new Person(person.id(), volunteer));
        }
        return numbered;
    }
}
