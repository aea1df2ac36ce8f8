package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Finds places that keep every wish of one round, or shows that there are none.
///
/// Groups that are tied together are placed one after another, the one with the fewest tables left first (Brélaz,
/// *CACM* 1979); of empty tables of one size only the first is tried.
final class RoundSearch {

    /// Steps after which the search is given up.
    private static final int STEPS = 300_000;

    private final List<Integer> sizes;
    private final int people;
    private final int[][] members;
    private final int[] wanted;
    private final int[][] enemies;
    private final int[] place;
    private final int[] free;
    private int steps;

    /// What a search ends with.
    enum Outcome {
        FOUND,
        IMPOSSIBLE,
        GIVEN_UP
    }

    RoundSearch(List<Integer> sizes, RoundWishes wishes) {
        this.sizes = sizes;
        people = wishes.leader.length;
        members = groups(wishes);
        wanted = new int[members.length];
        enemies = new int[members.length][];
        int[] group = new int[people];
        for (int g = 0; g < members.length; g++) {
            for (int person : members[g]) {
                group[person] = g;
            }
        }
        for (int g = 0; g < members.length; g++) {
            TreeSet<Integer> against = new TreeSet<>();
            wanted[g] = RoundWishes.ANY;
            for (int person : members[g]) {
                wanted[g] = both(wanted[g], wishes.table[person]);
                Arrays.stream(wishes.apart[person]).forEach(other -> against.add(group[other]));
            }
            enemies[g] = against.stream().mapToInt(Integer::intValue).toArray();
        }
        place = new int[members.length];
        free = sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The table of each person, if the search finds them.
    Optional<int[]> find() {
        return outcome() == Outcome.FOUND ? Optional.of(everybody()) : Optional.empty();
    }

    Outcome outcome() {
        steps = 0;
        Arrays.fill(place, -1);
        Arrays.setAll(free, sizes::get);
        for (int g = 0; g < members.length; g++) {
            int itself = g;
            if (wanted[g] == RoundWishes.TWO || Arrays.stream(enemies[g]).anyMatch(enemy -> enemy == itself)) {
                return Outcome.IMPOSSIBLE;
            }
        }
        if (placeNext()) {
            return Outcome.FOUND;
        }
        return steps > STEPS ? Outcome.GIVEN_UP : Outcome.IMPOSSIBLE;
    }

    private boolean placeNext() {
        if (++steps > STEPS) {
            return false;
        }
        int next = hardest();
        if (next < 0) {
            return true;
        }
        for (int table = 0; table < free.length; table++) {
            if (fits(next, table) && !sameAsEarlier(table)) {
                put(next, table);
                if (placeNext()) {
                    return true;
                }
                take(next);
            }
        }
        return false;
    }

    /// The group with the fewest tables left among those that a wish concerns, the larger and the more opposed
    /// first.
    private int hardest() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int g = 0; g < members.length; g++) {
            if (place[g] >= 0 || isFree(g)) {
                continue;
            }
            int left = tablesLeft(g);
            if (left < fewest || (left == fewest && weight(g) > weight(best))) {
                best = g;
                fewest = left;
            }
        }
        return best;
    }

    private boolean isFree(int g) {
        return members[g].length == 1 && enemies[g].length == 0 && wanted[g] == RoundWishes.ANY;
    }

    private int weight(int g) {
        return 1000 * members[g].length + enemies[g].length;
    }

    private int tablesLeft(int g) {
        int left = 0;
        for (int table = 0; table < free.length; table++) {
            left += fits(g, table) ? 1 : 0;
        }
        return left;
    }

    private boolean fits(int g, int table) {
        if (free[table] < members[g].length || (wanted[g] != RoundWishes.ANY && wanted[g] != table)) {
            return false;
        }
        for (int enemy : enemies[g]) {
            if (place[enemy] == table) {
                return false;
            }
        }
        return true;
    }

    /// Whether an earlier table is as empty and as large, and nobody has a seat of their own at either.
    private boolean sameAsEarlier(int table) {
        if (free[table] != sizes.get(table) || isWanted(table)) {
            return false;
        }
        for (int earlier = 0; earlier < table; earlier++) {
            if (sizes.get(earlier).equals(sizes.get(table))
                    && free[earlier] == sizes.get(earlier)
                    && !isWanted(earlier)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(int table) {
        return Arrays.stream(wanted).anyMatch(one -> one == table);
    }

    private void put(int g, int table) {
        place[g] = table;
        free[table] -= members[g].length;
    }

    private void take(int g) {
        free[place[g]] += members[g].length;
        place[g] = -1;
    }

    /// Those whom no wish concerns take the seats that are left, in order.
    private int[] everybody() {
        int[] tables = new int[people];
        int table = 0;
        for (int g = 0; g < members.length; g++) {
            if (place[g] < 0) {
                while (free[table] == 0) {
                    table++;
                }
                put(g, table);
            }
            for (int person : members[g]) {
                tables[person] = place[g];
            }
        }
        return tables;
    }

    private static int[][] groups(RoundWishes wishes) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] number = new int[wishes.leader.length];
        for (int person = 0; person < wishes.leader.length; person++) {
            if (wishes.leader[person] == person) {
                number[person] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(number[wishes.leader[person]]).add(person);
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int both(int one, int other) {
        if (one == RoundWishes.ANY || one == other) {
            return other;
        }
        return other == RoundWishes.ANY ? one : RoundWishes.TWO;
    }
}
