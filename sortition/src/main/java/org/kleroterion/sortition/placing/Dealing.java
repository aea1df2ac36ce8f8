package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;

/// Algorithm 8.4: dealing. Each seat of a type goes to the person of that type who has been served least so far.
///
/// Without households, two people of one type differ by at most one panel.
public final class Dealing {

    private record Ranked(Hash rank, int number) {}

    private final PlacingSeed placing;
    private final TypedPeople people;
    private final List<List<Integer>> peopleOfType = new ArrayList<>();
    private final int[] served;

    private Dealing(PlacingSeed placing, TypedPeople people) {
        this.placing = placing;
        this.people = people;
        this.served = new int[people.volunteers().size()];
        people.pool().types().forEach(type -> peopleOfType.add(new ArrayList<>()));
        for (int number = 0; number < served.length; number++) {
            peopleOfType.get(people.typeOf().get(number)).add(number);
        }
    }

    /// Places persons on panels.
    ///
    /// @param compositions in the order of the panels
    /// @throws IllegalArgumentException if a composition is no panel of this pool
    public static DealtPanels deal(PlacingSeed placing, TypedPeople people, List<Composition> compositions) {
        Dealing dealing = new Dealing(placing, people);
        List<List<Integer>> panels = new ArrayList<>();
        for (Composition composition : compositions) {
            panels.add(dealing.panel(panels.size(), composition));
        }
        return new DealtPanels(people, panels);
    }

    private List<Integer> panel(int panel, Composition composition) {
        List<Integer> members = new ArrayList<>();
        Set<Integer> households = new TreeSet<>();
        for (int type = 0; type < composition.members().size(); type++) {
            seat(panel, type, composition.members().get(type), members, households);
        }
        members.forEach(number -> served[number]++);
        members.sort(Comparator.naturalOrder());
        return members;
    }

    /// Going up from those served least, because nobody sits twice on a panel.
    private void seat(int panel, int type, int seats, List<Integer> members, Set<Integer> households) {
        TreeMap<Integer, List<Integer>> byService = new TreeMap<>();
        if (seats > 0) {
            peopleOfType
                    .get(type)
                    .forEach(number -> byService
                            .computeIfAbsent(served[number], times -> new ArrayList<>())
                            .add(number));
        }
        int wanted = members.size() + seats;
        while (members.size() < wanted) {
            if (byService.isEmpty()) {
                throw new IllegalArgumentException("nobody is left for a seat of type " + type + " on panel " + panel);
            }
            for (int number : ranked(panel, byService.pollFirstEntry().getValue())) {
                if (members.size() < wanted && mayJoin(number, households)) {
                    members.add(number);
                }
            }
        }
    }

    private boolean mayJoin(int number, Set<Integer> households) {
        int household = people.volunteers().get(number).household();
        return household == Volunteer.ALONE || households.add(household);
    }

    private List<Integer> ranked(int panel, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> new Ranked(
                        Fields.tagged("deal")
                                .hash(placing.value())
                                .number(panel)
                                .number(number)
                                .sha256(),
                        number))
                .sorted(Comparator.comparing(Ranked::rank).thenComparingInt(Ranked::number))
                .map(Ranked::number)
                .toList();
    }
}
