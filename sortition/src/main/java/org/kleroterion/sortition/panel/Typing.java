package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the types of a pool.
final class Typing {

    private static final Comparator<List<Integer>> BY_KEY = lists(Comparator.<Integer>naturalOrder());
    private static final Comparator<List<List<Integer>>> BY_SIGNATURE = lists(BY_KEY);

    /// What tells types apart: the key of a person, and the keys of their household.
    private record Kind(List<Integer> key, List<List<Integer>> signature) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            int byKey = BY_KEY.compare(key, other.key);
            return byKey != 0 ? byKey : BY_SIGNATURE.compare(signature, other.signature);
        }
    }

    private final PanelRules rules;
    private final List<Volunteer> volunteers;
    private final Map<Integer, List<List<Integer>>> households = new TreeMap<>();

    Typing(PanelRules rules, List<Volunteer> volunteers) {
        this.rules = rules;
        this.volunteers = volunteers;
        for (Volunteer volunteer : volunteers) {
            if (volunteer.household() != Volunteer.ALONE) {
                households
                        .computeIfAbsent(volunteer.household(), household -> new ArrayList<>())
                        .add(volunteer.quotas());
            }
        }
        households.values().removeIf(members -> members.size() < 2);
        households.values().forEach(members -> members.sort(BY_KEY));
    }

    TypedPeople people() {
        List<Kind> kinds = volunteers.stream().map(this::kind).toList();
        List<Kind> sorted = kinds.stream().distinct().sorted().toList();
        Map<Kind, Integer> positions = new TreeMap<>();
        sorted.forEach(kind -> positions.put(kind, positions.size()));
        List<Integer> typeOf =
                kinds.stream().map(kind -> position(positions, kind)).toList();
        return new TypedPeople(pool(sorted, typeOf), volunteers, typeOf);
    }

    private TypedPool pool(List<Kind> kinds, List<Integer> typeOf) {
        Map<List<List<Integer>>, Integer> classes = new TreeMap<>(BY_SIGNATURE);
        for (List<List<Integer>> signature : households.values()) {
            classes.merge(signature, rules.perHousehold(), Integer::sum);
        }
        List<List<List<Integer>>> signatures = List.copyOf(classes.keySet());
        int[] people = new int[kinds.size()];
        typeOf.forEach(type -> people[type]++);
        List<PersonType> types = new ArrayList<>();
        for (int type = 0; type < people.length; type++) {
            Kind kind = kinds.get(type);
            types.add(new PersonType(kind.key(), signatures.indexOf(kind.signature()), people[type]));
        }
        return new TypedPool(rules, types, List.copyOf(classes.values()));
    }

    private Kind kind(Volunteer volunteer) {
        return new Kind(volunteer.quotas(), households.getOrDefault(volunteer.household(), List.of()));
    }

    private static int position(Map<Kind, Integer> positions, Kind kind) {
        return positions.getOrDefault(kind, -1);
    }

    /// Lists compare element by element, a shorter list first where it is a prefix.
    private static <T> Comparator<List<T>> lists(Comparator<T> elements) {
        return (one, other) -> {
            for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
                int order = elements.compare(one.get(at), other.get(at));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        };
    }
}
