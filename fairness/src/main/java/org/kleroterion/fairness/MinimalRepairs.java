package org.kleroterion.fairness;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds minimal repairs until there are enough, or no more.
///
/// Where a minimal repair lies within given limits, every other one that does loosens one of its sides by less. Going
/// through these narrower limits, one after the other, meets all of them.
final class MinimalRepairs {

    private static final int MOST_SEARCHES = 400;

    private final RepairProgram program;
    private final List<int[]> found;
    private final Deque<int[]> queue = new ArrayDeque<>();
    private final Set<String> seen = new TreeSet<>();
    private int searchesLeft = MOST_SEARCHES;

    /// @param found the minimal repairs known so far; others are appended
    MinimalRepairs(RepairProgram program, List<int[]> found) {
        this.program = program;
        this.found = found;
    }

    void extend(int[] limits, int enough) {
        queue.add(limits);
        while (found.size() < enough && searchesLeft > 0 && !queue.isEmpty()) {
            int[] next = queue.removeFirst();
            within(next).ifPresent(repair -> narrow(next, repair));
        }
    }

    /// A minimal repair within the limits, if possible one that is known.
    private Optional<int[]> within(int[] limits) {
        for (int[] repair : found) {
            if (fits(repair, limits)) {
                return Optional.of(repair);
            }
        }
        searchesLeft--;
        Optional<int[]> fresh = program.cheapest(limits).map(program::shrunk);
        fresh.ifPresent(found::add);
        return fresh;
    }

    private static boolean fits(int[] repair, int[] limits) {
        for (int side = 0; side < repair.length; side++) {
            if (repair[side] > limits[side]) {
                return false;
            }
        }
        return true;
    }

    private void narrow(int[] limits, int[] repair) {
        for (int side = 0; side < repair.length; side++) {
            if (repair[side] > 0) {
                int[] narrower = limits.clone();
                narrower[side] = repair[side] - 1;
                if (seen.add(Arrays.toString(narrower))) {
                    queue.addLast(narrower);
                }
            }
        }
    }
}
