package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.sortition.panel.Quota;

/// All minimal repairs of a pool of at most 14 persons, by looking at every group of them: what would have to change
/// for this group to be a panel? Those changes of which no other group needs a part are the minimal ones.
record RepairOracle(People people) {

    /// Changes as amounts: each minimum and each maximum of the quotas, a smaller panel, a larger one, households.
    Set<List<Integer>> minimal() {
        Set<List<Integer>> needed = new TreeSet<>((one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return Integer.compare(one.get(i), other.get(i));
                }
            }
            return 0;
        });
        for (int group = 1; group < 1 << people.persons().size(); group++) {
            needed.add(needed(group));
        }
        List<List<Integer>> all = List.copyOf(needed);
        needed.removeIf(one -> all.stream().anyMatch(other -> other != one && isPart(other, one)));
        return needed;
    }

    static boolean isPart(List<Integer> part, List<Integer> whole) {
        for (int i = 0; i < part.size(); i++) {
            if (part.get(i) > whole.get(i)) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> needed(int group) {
        List<Quota> quotas = people.rules().quotas();
        int[] seats = new int[quotas.size()];
        Map<Integer, Integer> households = new HashMap<>();
        int together = 1;
        for (int i = 0; i < people.persons().size(); i++) {
            if ((group >> i & 1) == 1) {
                People.Person person = people.persons().get(i);
                person.quotas().forEach(q -> seats[q]++);
                if (person.household() != People.ALONE) {
                    together = Math.max(together, households.merge(person.household(), 1, Integer::sum));
                }
            }
        }
        List<Integer> amounts = new ArrayList<>();
        for (int q = 0; q < seats.length; q++) {
            amounts.add(Math.max(0, quotas.get(q).min() - seats[q]));
            amounts.add(Math.max(0, seats[q] - quotas.get(q).max()));
        }
        int size = Integer.bitCount(group);
        amounts.add(Math.max(0, people.rules().size() - size));
        amounts.add(Math.max(0, size - people.rules().size()));
        amounts.add(Math.max(0, together - people.rules().perHousehold()));
        return amounts;
    }

    /// A repair as amounts.
    List<Integer> amounts(Repair repair) {
        int quotas = people.rules().quotas().size();
        int[] amounts = new int[RepairProgram.sides(quotas)];
        for (Change change : repair.changes()) {
            switch (change) {
                case Change.LowerMin(int quota, int from, int to) -> amounts[2 * quota] = from - to;
                case Change.RaiseMax(int quota, int from, int to) -> amounts[2 * quota + 1] = to - from;
                case Change.Size(int from, int to) ->
                    amounts[to < from ? RepairProgram.smaller(quotas) : RepairProgram.larger(quotas)] =
                            Math.abs(to - from);
                case Change.PerHousehold(int from, int to) -> amounts[RepairProgram.households(quotas)] = to - from;
                case Change.Volunteers volunteers -> throw new IllegalArgumentException("nobody else is there");
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int amount : amounts) {
            list.add(amount);
        }
        return list;
    }
}
