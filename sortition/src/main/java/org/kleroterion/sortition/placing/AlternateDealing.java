package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;

/// Algorithm 8.15: dealing of alternates. Once the members sit, each rank of a panel goes to a person of its type who
/// is
/// not on this panel yet, whose household has fewest members and alternates there, and who has been an alternate least
/// often so far.
public final class AlternateDealing {

    private final PlacingSeed placing;
    private final TypedPeople people;
    private final List<List<Integer>> peopleOfType = new ArrayList<>();
    private final int[] served;

    private AlternateDealing(PlacingSeed placing, TypedPeople people) {
        this.placing = placing;
        this.people = people;
        served = new int[people.volunteers().size()];
        people.pool().types().forEach(type -> peopleOfType.add(new ArrayList<>()));
        for (int number = 0; number < served.length; number++) {
            peopleOfType.get(people.typeOf().get(number)).add(number);
        }
    }

    /// Places alternates beside the members.
    ///
    /// @param alternates for each panel, the types of its alternates, by rank, in the order of the panels
    /// @throws IllegalArgumentException if they do not fit beside the panels
    public static DealtAlternates deal(PlacingSeed placing, DealtPanels dealt, List<List<Integer>> alternates) {
        AlternateDealing dealing = new AlternateDealing(placing, dealt.people());
        List<List<Integer>> panels = new ArrayList<>();
        for (int panel = 0; panel < alternates.size(); panel++) {
            panels.add(dealing.panel(panel, dealt.panels().get(panel), alternates.get(panel)));
        }
        return new DealtAlternates(panels);
    }

    private List<Integer> panel(int panel, List<Integer> members, List<Integer> types) {
        List<Integer> taken = new ArrayList<>(members);
        Map<Integer, Integer> loads = new TreeMap<>();
        members.forEach(number -> load(loads, number));
        for (int type : types) {
            int number = next(panel, type, taken, loads);
            taken.add(number);
            load(loads, number);
            served[number]++;
        }
        return taken.subList(members.size(), taken.size());
    }

    private int next(int panel, int type, List<Integer> taken, Map<Integer, Integer> loads) {
        int most = people.pool().rules().perHousehold();
        List<Integer> free = peopleOfType.get(type).stream()
                .filter(number -> !taken.contains(number) && loads.getOrDefault(household(number), 0) < most)
                .toList();
        if (free.isEmpty()) {
            throw new IllegalArgumentException("nobody of type " + type + " is left beside panel " + panel);
        }
        List<Integer> emptiest = least(free, number -> loads.getOrDefault(household(number), 0));
        return first(panel, least(emptiest, number -> served[number]));
    }

    private void load(Map<Integer, Integer> loads, int number) {
        if (household(number) != Volunteer.ALONE) {
            loads.merge(household(number), 1, Integer::sum);
        }
    }

    private int household(int number) {
        return people.volunteers().get(number).household();
    }

    private static List<Integer> least(List<Integer> numbers, ToIntFunction<Integer> value) {
        int least = numbers.stream().mapToInt(value).min().orElseThrow();
        return numbers.stream()
                .filter(number -> value.applyAsInt(number) == least)
                .toList();
    }

    private int first(int panel, List<Integer> numbers) {
        TreeMap<Hash, Integer> ranked = new TreeMap<>();
        for (int number : numbers) {
            ranked.putIfAbsent(
                    Fields.tagged("deal-alternate")
                            .hash(placing.value())
                            .number(panel)
                            .number(number)
                            .sha256(),
                    number);
        }
        return ranked.firstEntry().getValue();
    }
}
