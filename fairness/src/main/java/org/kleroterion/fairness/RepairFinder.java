package org.kleroterion.fairness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds different ways to loosen the rules so that a panel becomes possible, each minimal: first those that a person
/// would look for, then, where they are too few, any others that there are.
final class RepairFinder {

    private static final int MOST_QUOTAS = 3;
    private static final int TRIES = 60;

    private final RepairProgram program;
    private final List<int[]> found = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    private RepairFinder(RepairProgram program) {
        this.program = program;
    }

    /// How much each side is loosened, one list of amounts for each repair, at least so many if there are as many.
    ///
    /// @param others whether the size and the households may be loosened too
    static List<int[]> find(RepairProgram program, int enough, boolean others) {
        RepairFinder repairs = new RepairFinder(program);
        program.cheapest(repairs.ofQuotas()).ifPresent(repairs::familiar);
        if (others) {
            for (int side = 2 * program.quotas(); side < program.sides(); side++) {
                program.cheapest(repairs.only(Set.of(side))).ifPresent(repairs::add);
            }
        }
        int[] limits = others ? repairs.all() : repairs.ofQuotas();
        new MinimalRepairs(program, repairs.found).extend(limits, enough);
        return repairs.found;
    }

    private void familiar(int[] cheapest) {
        add(cheapest);
        leastGreatest(cheapest);
        fewestQuotas(cheapest);
        without(cheapest);
    }

    private void add(int[] amounts) {
        int[] least = program.shrunk(amounts);
        if (seen.add(Arrays.toString(least))) {
            found.add(least);
        }
    }

    /// The greatest single change as small as possible.
    private void leastGreatest(int[] cheapest) {
        int greatest = Arrays.stream(cheapest).max().orElse(0);
        for (int most = 1; most < greatest; most++) {
            int[] limits = new int[program.sides()];
            Arrays.fill(limits, 0, 2 * program.quotas(), most);
            Optional<int[]> amounts = program.cheapest(limits);
            if (amounts.isPresent()) {
                add(amounts.get());
                return;
            }
        }
    }

    /// As few sides as possible: all single ones that suffice, else pairs, else threes.
    ///
    /// Sets that do not suffice grow by the sides that the cheapest addition to them loosens.
    private void fewestQuotas(int[] cheapest) {
        Deque<Set<Integer>> queue = new ArrayDeque<>();
        for (int side = 0; side < 2 * program.quotas(); side++) {
            if (program.cap(side) > 0) {
                queue.add(Set.of(side));
            }
        }
        int enough = MOST_QUOTAS;
        Set<String> tried = new TreeSet<>();
        for (int tries = 0; tries < TRIES + program.sides() && !queue.isEmpty(); tries++) {
            Set<Integer> sides = queue.removeFirst();
            if (sides.size() > enough || !tried.add(new TreeSet<>(sides).toString())) {
                continue;
            }
            Optional<int[]> amounts = program.cheapest(only(sides));
            if (amounts.isPresent()) {
                add(amounts.get());
                enough = sides.size();
            } else {
                grow(sides, cheapest, queue);
            }
        }
    }

    private static void grow(Set<Integer> sides, int[] cheapest, Deque<Set<Integer>> queue) {
        for (int side = 0; side < cheapest.length; side++) {
            if (cheapest[side] > 0 && !sides.contains(side)) {
                Set<Integer> more = new TreeSet<>(sides);
                more.add(side);
                queue.addLast(more);
            }
        }
    }

    /// Others that leave one of the changed sides as it is.
    private void without(int[] cheapest) {
        for (int side = 0; side < cheapest.length; side++) {
            if (cheapest[side] > 0) {
                int[] limits = ofQuotas();
                limits[side] = 0;
                program.cheapest(limits).ifPresent(this::add);
            }
        }
    }

    private int[] all() {
        return IntStream.range(0, program.sides()).map(program::cap).toArray();
    }

    private int[] ofQuotas() {
        int[] limits = all();
        Arrays.fill(limits, 2 * program.quotas(), limits.length, 0);
        return limits;
    }

    private int[] only(Set<Integer> sides) {
        int[] limits = new int[program.sides()];
        sides.forEach(side -> limits[side] = Integer.MAX_VALUE);
        return limits;
    }
}
