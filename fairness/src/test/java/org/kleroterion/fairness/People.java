package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;

/// A pool person by person, from which its types follow.
record People(PanelRules rules, List<Person> persons) {

    static final int ALONE = -1;

    /// @param quotas ascending positions
    record Person(List<Integer> quotas, int household) {}

    List<String> kinds() {
        Map<Integer, List<String>> households = new TreeMap<>();
        for (Person person : persons) {
            if (person.household() != ALONE) {
                households
                        .computeIfAbsent(person.household(), h -> new ArrayList<>())
                        .add(person.quotas().toString());
            }
        }
        households.values().removeIf(members -> members.size() < 2);
        households.values().forEach(members -> members.sort(null));
        return persons.stream()
                .map(person -> person.quotas() + "|" + households.getOrDefault(person.household(), List.of()))
                .toList();
    }

    List<Integer> typeOfPerson() {
        List<String> kinds = kinds();
        List<String> sorted = kinds.stream().distinct().sorted().toList();
        return kinds.stream().map(sorted::indexOf).toList();
    }

    TypedPool typed() {
        List<String> kinds = kinds();
        Map<String, Integer> classes = new TreeMap<>();
        Map<Integer, String> signatures = new TreeMap<>();
        for (int i = 0; i < persons.size(); i++) {
            String signature = kinds.get(i).substring(kinds.get(i).indexOf('|') + 1);
            if (!signature.equals("[]")) {
                signatures.put(persons.get(i).household(), signature);
            }
        }
        signatures.values().forEach(signature -> classes.merge(signature, rules.perHousehold(), Integer::sum));
        List<String> order = List.copyOf(classes.keySet());
        Map<String, List<Integer>> types = new TreeMap<>();
        for (int i = 0; i < persons.size(); i++) {
            types.computeIfAbsent(kinds.get(i), k -> new ArrayList<>()).add(i);
        }
        List<PersonType> list = new ArrayList<>();
        types.forEach((kind, members) -> list.add(new PersonType(
                persons.get(members.getFirst()).quotas(),
                order.indexOf(kind.substring(kind.indexOf('|') + 1)),
                members.size())));
        return new TypedPool(rules, list, List.copyOf(classes.values()));
    }
}
