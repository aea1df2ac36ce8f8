package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// Who sits where, round by round.
public record TablePlan(List<Round> rounds) {

    /// One round: the people at each table, in increasing order. Nobody sits twice; somebody may be away.
    public record Round(List<List<Integer>> tables) {
        public Round {
            tables = tables.stream().map(List::copyOf).toList();
            List<Integer> all = tables.stream().flatMap(Collection::stream).toList();
            if (new TreeSet<>(all).size() < all.size()) {
                throw new IllegalArgumentException("somebody sits twice in one round");
            }
        }

        /// The table of a person, nothing if they are away.
        public OptionalInt tableOf(int person) {
            for (int table = 0; table < tables.size(); table++) {
                if (tables.get(table).contains(person)) {
                    return OptionalInt.of(table);
                }
            }
            return OptionalInt.empty();
        }
    }

    public TablePlan {
        rounds = List.copyOf(rounds);
    }

    /// For each round, the table of each person; -1 for who is away.
    static TablePlan of(int[][] tableOf, int tables) {
        List<Round> rounds = new ArrayList<>();
        for (int[] round : tableOf) {
            List<List<Integer>> seated = new ArrayList<>();
            for (int table = 0; table < tables; table++) {
                seated.add(new ArrayList<>());
            }
            for (int person = 0; person < round.length; person++) {
                if (round[person] >= 0) {
                    seated.get(round[person]).add(person);
                }
            }
            rounds.add(new Round(seated));
        }
        return new TablePlan(rounds);
    }

    /// The same as numbers: for each round, the table of each of so many people; -1 for who is away.
    int[][] tableOf(int people) {
        int[][] tableOf = new int[rounds.size()][people];
        for (int round = 0; round < tableOf.length; round++) {
            Arrays.fill(tableOf[round], -1);
            List<List<Integer>> tables = rounds.get(round).tables();
            for (int table = 0; table < tables.size(); table++) {
                for (int person : tables.get(table)) {
                    tableOf[round][person] = table;
                }
            }
        }
        return tableOf;
    }
}
