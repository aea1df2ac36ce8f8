package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The wishes of one round, person by person.
final class RoundWishes {

    /// No table is asked for.
    static final int ANY = -1;

    /// Two tables are asked for.
    static final int TWO = -2;

    /// For each person the table of their seat, [#ANY] or [#TWO].
    final int[] table;

    /// For each person those who should not sit with them.
    final int[][] apart;

    /// For each person those who should sit with them.
    final int[][] together;

    /// For each person the least person of their group: those whom wishes tie together, directly or not.
    final int[] leader;

    private RoundWishes(int people, List<Wish> wishes) {
        table = new int[people];
        leader = new int[people];
        Arrays.fill(table, ANY);
        Arrays.setAll(leader, person -> person);
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Fixed fixed) {
                int known = table[fixed.person()];
                table[fixed.person()] = known == ANY || known == fixed.table() ? fixed.table() : TWO;
            }
        }
        apart = links(people, wishes, Wish.Apart.class);
        together = links(people, wishes, Wish.Together.class);
        for (int person = 0; person < people; person++) {
            for (int other : together[person]) {
                join(person, other);
            }
        }
    }

    static RoundWishes of(int people, List<Wish> wishes, int round) {
        return new RoundWishes(
                people,
                wishes.stream().filter(wish -> wish.rounds().contains(round)).toList());
    }

    static RoundWishes ofAll(int people, List<Wish> wishes) {
        return new RoundWishes(people, wishes);
    }

    private static int[][] links(int people, List<Wish> wishes, Class<? extends Wish> kind) {
        List<TreeSet<Integer>> links =
                Stream.generate(TreeSet<Integer>::new).limit(people).toList();
        for (Wish wish : wishes) {
            if (kind.isInstance(wish)) {
                wish.people().forEach(person -> links.get(person).addAll(wish.people()));
            }
        }
        int[][] found = new int[people][];
        for (int person = 0; person < people; person++) {
            links.get(person).remove(person);
            found[person] =
                    links.get(person).stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }

    private void join(int one, int other) {
        int kept = Math.min(leader[one], leader[other]);
        int gone = Math.max(leader[one], leader[other]);
        if (kept != gone) {
            for (int person = 0; person < leader.length; person++) {
                leader[person] = leader[person] == gone ? kept : leader[person];
            }
        }
    }
}
