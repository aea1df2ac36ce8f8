package org.kleroterion.fairness.table;

import java.util.List;

/// What someone asks of a plan of tables, in certain rounds.
public sealed interface Wish {

    /// Everybody concerned.
    List<Integer> people();

    /// The rounds in which it holds, in increasing order.
    List<Integer> rounds();

    /// No two of these people sit at one table.
    ///
    /// @param people at least two, in increasing order
    record Apart(List<Integer> people, List<Integer> rounds) implements Wish {
        public Apart {
            people = increasing(people, 2);
            rounds = increasing(rounds, 1);
        }
    }

    /// All these people sit at one table, whichever it is.
    ///
    /// @param people at least two, in increasing order
    record Together(List<Integer> people, List<Integer> rounds) implements Wish {
        public Together {
            people = increasing(people, 2);
            rounds = increasing(rounds, 1);
        }
    }

    /// One person has a seat at one table, as a facilitator has. Kept whatever the order of the aims.
    record Fixed(int person, int table, List<Integer> rounds) implements Wish {
        public Fixed {
            if (table < 0) {
                throw new IllegalArgumentException("tables are counted from 0, not " + table);
            }
            rounds = increasing(rounds, 1);
        }

        @Override
        public List<Integer> people() {
            return List.of(person);
        }
    }

    private static List<Integer> increasing(List<Integer> numbers, int least) {
        if (numbers.size() < least || numbers.getFirst() < 0) {
            throw new IllegalArgumentException("at least " + least + " numbers from 0, not " + numbers);
        }
        for (int at = 1; at < numbers.size(); at++) {
            if (numbers.get(at - 1) >= numbers.get(at)) {
                throw new IllegalArgumentException("numbers should increase: " + numbers);
            }
        }
        return List.copyOf(numbers);
    }
}
