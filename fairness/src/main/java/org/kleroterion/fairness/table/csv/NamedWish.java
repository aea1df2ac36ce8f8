package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kleroterion.fairness.table.Wish;
import org.kleroterion.sortition.Place;

/// A wish as a file has it, about ids.
///
/// @param people their ids
/// @param table the table of a seat, from 0; 0 for other wishes
/// @param rounds from 0, in increasing order
/// @param place the line of its file
public record NamedWish(Kind kind, List<String> people, int table, List<Integer> rounds, Place place) {

    /// What is wished.
    public enum Kind {
        APART,
        TOGETHER,
        FIXED;

        /// As files have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NamedWish {
        people = List.copyOf(people);
        rounds = List.copyOf(rounds);
    }

    /// The same about positions; somebody with a seat has a wish of their own.
    List<Wish> wishes(TablePeople all) {
        List<Integer> positions = people.stream().map(all::position).sorted().toList();
        return switch (kind) {
            case APART -> List.of(new Wish.Apart(positions, rounds));
            case TOGETHER -> List.of(new Wish.Together(positions, rounds));
            case FIXED ->
                new ArrayList<>(positions.stream()
                        .map(person -> new Wish.Fixed(person, table, rounds))
                        .toList());
        };
    }
}
