package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.List;

/// How many pairs can meet at most, given who is present and the sizes of the tables.
///
/// The least of four bounds, none of which any plan exceeds: all pairs but those who may never meet; the
/// places beside each other, less those that wishes spend on one pair twice; less those that a table spends
/// because its people come from fewer tables of the round before than it has seats; and person by person, half
/// of the others they sit with.
final class PairBound {

    private final int people;
    private final int[][] tableOf;
    private final int[][] occupied;
    private final List<RoundWishes> wishes;

    PairBound(TablePlan plan, int people, List<RoundWishes> wishes) {
        this.people = people;
        this.wishes = wishes;
        tableOf = plan.tableOf(people);
        occupied = plan.rounds().stream()
                .map(round -> round.tables().stream().mapToInt(List::size).toArray())
                .toArray(int[][]::new);
    }

    long pairs() {
        long met = 0;
        for (int person = 0; person < people; person++) {
            met += ofPerson(person);
        }
        return Math.min(
                Math.min(possiblePairs(), meetings() - spentByWishes()), Math.min(meetings() - spent(), met / 2));
    }

    /// How many people one person can meet at most.
    long ofPerson(int person) {
        long seats = 0;
        for (int round = 0; round < tableOf.length; round++) {
            if (tableOf[round][person] >= 0) {
                int fixed = wishes.get(round).table[person];
                seats += (fixed >= 0
                                ? occupied[round][fixed]
                                : Arrays.stream(occupied[round]).max().orElse(1))
                        - 1;
            }
        }
        long others = 0;
        for (int other = 0; other < people; other++) {
            others += other != person && mayMeet(person, other) ? 1 : 0;
        }
        return Math.min(seats, others);
    }

    /// Pairs at one table, counted in each round.
    long meetings() {
        return Arrays.stream(occupied)
                .flatMapToInt(Arrays::stream)
                .mapToLong(PairBound::choose2)
                .sum();
    }

    private long possiblePairs() {
        long pairs = 0;
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                pairs += mayMeet(one, other) ? 1 : 0;
            }
        }
        return pairs;
    }

    private boolean mayMeet(int one, int other) {
        for (int round = 0; round < tableOf.length; round++) {
            if (tableOf[round][one] >= 0 && tableOf[round][other] >= 0 && mayMeet(wishes.get(round), one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayMeet(RoundWishes round, int one, int other) {
        boolean differentSeats =
                round.table[one] >= 0 && round.table[other] >= 0 && round.table[one] != round.table[other];
        return !differentSeats && Arrays.binarySearch(round.apart[one], other) < 0;
    }

    private long spentByWishes() {
        long spent = 0;
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                spent += Math.max(0, roundsTogether(one, other) - 1);
            }
        }
        return spent;
    }

    /// Rounds in which wishes or seats put two people at one table.
    private int roundsTogether(int one, int other) {
        int rounds = 0;
        for (int round = 0; round < tableOf.length; round++) {
            RoundWishes asked = wishes.get(round);
            boolean tied = asked.leader[one] == asked.leader[other]
                    || (asked.table[one] >= 0 && asked.table[one] == asked.table[other]);
            rounds += tied && tableOf[round][one] >= 0 && tableOf[round][other] >= 0 ? 1 : 0;
        }
        return rounds;
    }

    /// In each round but the first, what the tables repeat of the round before because they have more seats
    /// than that round has tables.
    private long spent() {
        long spent = 0;
        for (int round = 1; round < occupied.length; round++) {
            if (sameAsBefore(round)) {
                for (int size : occupied[round]) {
                    spent += repeated(size, occupied[round - 1].length);
                }
            }
        }
        return spent;
    }

    /// Whether nobody came since, so that everybody comes from a table of the round before.
    private boolean sameAsBefore(int round) {
        for (int person = 0; person < people; person++) {
            if (tableOf[round][person] >= 0 && tableOf[round - 1][person] < 0) {
                return false;
            }
        }
        return true;
    }

    private static long repeated(int size, int tables) {
        int even = size / tables;
        int larger = size % tables;
        return larger * choose2(even + 1) + (tables - larger) * choose2(even);
    }

    private static long choose2(int number) {
        return (long) number * (number - 1) / 2;
    }
}
