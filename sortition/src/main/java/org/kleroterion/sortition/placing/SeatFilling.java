package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;

/// The seats of one panel while persons are dealt to them.
final class SeatFilling {

    private record Ranked(Hash rank, int number) {}

    private final PlacingSeed placing;
    private final TypedPeople people;
    private final int panel;
    private final int[] served;
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Integer> loads = new TreeMap<>();

    /// @param served on how many panels each volunteer sits so far, by number; read only
    SeatFilling(PlacingSeed placing, TypedPeople people, int panel, int[] served) {
        this.placing = placing;
        this.people = people;
        this.panel = panel;
        this.served = served;
    }

    /// The numbers of those seated, ascending.
    List<Integer> members() {
        return members.stream().sorted().toList();
    }

    /// Households with fewest members on the panel come first, because this never leaves a later seat empty.
    void seat(int type, List<Integer> ofType, int seats) {
        int wanted = members.size() + seats;
        List<Integer> waiting = ofType;
        for (int load = 0; load < people.pool().rules().perHousehold() && members.size() < wanted; load++) {
            if (waiting.isEmpty()) {
                break;
            }
            waiting = seatAt(load, waiting, wanted);
        }
        if (members.size() < wanted) {
            throw new IllegalArgumentException("nobody is left for a seat of type " + type + " on panel " + panel);
        }
    }

    /// Seats people whose household has `load` members on the panel, going up from those served least, and answers
    /// whom it passed over.
    private List<Integer> seatAt(int load, List<Integer> waiting, int wanted) {
        List<Integer> passed = new ArrayList<>();
        TreeMap<Integer, List<Integer>> byService = new TreeMap<>();
        for (int number : waiting) {
            (load(number) == load ? byService.computeIfAbsent(served[number], times -> new ArrayList<>()) : passed)
                    .add(number);
        }
        while (members.size() < wanted && !byService.isEmpty()) {
            for (int number : ranked(byService.pollFirstEntry().getValue())) {
                if (members.size() < wanted && load(number) == load) {
                    join(number);
                } else {
                    passed.add(number);
                }
            }
        }
        return passed;
    }

    private int load(int number) {
        return loads.getOrDefault(household(number), 0);
    }

    private void join(int number) {
        members.add(number);
        if (household(number) != Volunteer.ALONE) {
            loads.merge(household(number), 1, Integer::sum);
        }
    }

    private int household(int number) {
        return people.volunteers().get(number).household();
    }

    private List<Integer> ranked(List<Integer> numbers) {
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
