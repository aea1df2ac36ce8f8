package org.kleroterion.fairness.table;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;

/// All that a plan of tables follows from.
///
/// @param people how many, 2 to 2000
/// @param sizes the seats of each table; as many as people for a plan, fewer or more once somebody came or left
/// @param rounds how many, 1 to 100
/// @param wishes each about these people, tables and rounds
/// @param features each with a value for every person
/// @param order the three aims, the most important first
public record TableRequest(
        int people, List<Integer> sizes, int rounds, List<Wish> wishes, List<TableFeature> features, List<Aim> order) {

    public static final int MOST_PEOPLE = 2000;

    public static final int MOST_ROUNDS = 100;

    public TableRequest {
        require(people >= 2 && people <= MOST_PEOPLE, "2 to 2000 people, not " + people);
        require(rounds >= 1 && rounds <= MOST_ROUNDS, "1 to 100 rounds, not " + rounds);
        sizes = List.copyOf(sizes);
        require(sizes.stream().allMatch(size -> size > 0), "each table has a seat: " + sizes);
        wishes = List.copyOf(wishes);
        for (Wish wish : wishes) {
            require(wish.rounds().getLast() < rounds, "no such round: " + wish);
            require(wish.people().getLast() < people, "no such person: " + wish);
            require(!(wish instanceof Wish.Fixed fixed) || fixed.table() < sizes.size(), "no such table: " + wish);
        }
        features = List.copyOf(features);
        for (TableFeature feature : features) {
            require(feature.values().size() == people, "each person has a value of " + feature.name());
        }
        order = List.copyOf(order);
        require(
                order.stream().sorted(Comparator.naturalOrder()).toList().equals(List.of(Aim.values())),
                "each aim once, not " + order);
    }

    /// People at tables of these sizes, without wishes or features.
    public static TableRequest plain(List<Integer> sizes, int rounds) {
        int people = sizes.stream().mapToInt(Integer::intValue).sum();
        return new TableRequest(people, sizes, rounds, List.of(), List.of(), Aim.USUAL);
    }

    /// Sizes for so many tables that differ by one seat at most, the larger ones first.
    public static List<Integer> evenSizes(int people, int tables) {
        require(tables >= 1 && tables <= people, "1 to " + people + " tables, not " + tables);
        return IntStream.range(0, tables)
                .mapToObj(table -> people / tables + (table < people % tables ? 1 : 0))
                .toList();
    }

    /// The SHA-256 of everything above, whatever the order of the wishes: all the chance that a plan depends on.
    public Hash fingerprint() {
        StringBuilder text = new StringBuilder("kleroterion/1/tables\n");
        text.append(people).append(sizes).append(rounds).append(order).append('\n');
        wishes.stream()
                .map(Wish::toString)
                .sorted()
                .forEach(wish -> text.append(wish).append('\n'));
        features.forEach(
                feature -> text.append(feature.mode()).append(feature.values()).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
