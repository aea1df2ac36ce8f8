package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Finds the pairs of addresses that are nearly the same, without comparing each with each.
final class NearAddresses {

    /// More addresses than this with the same numbers are compared only where their first names begin alike.
    private static final int MANY = 2000;

    private static final int BEGINNING = 3;

    /// Two positions in the list of addresses, ascending.
    record Pair(int one, int other) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

        @Override
        public int compareTo(Pair pair) {
            return ORDER.compare(this, pair);
        }
    }

    private final List<Address> addresses;
    private final Set<Pair> pairs = new TreeSet<>();

    private NearAddresses(List<Address> addresses) {
        this.addresses = addresses;
    }

    /// @param addresses all different
    static List<Pair> among(List<Address> addresses) {
        NearAddresses near = new NearAddresses(addresses);
        for (List<Integer> block : near.blocks(address -> String.join(" ", address.numbers()))) {
            near.compareAll(near.divided(block), Likeness::sameNumbersNearNames);
        }
        near.compareAll(
                near.blocks(address -> address.withoutPostcodes().toString()), Likeness::onlyThePostcodeDiffers);
        near.compareByRarestWord();
        return List.copyOf(near.pairs);
    }

    private List<List<Integer>> divided(List<Integer> block) {
        if (block.size() <= MANY) {
            return List.of(block);
        }
        Map<String, List<Integer>> parts = new TreeMap<>();
        block.forEach(at -> parts.computeIfAbsent(beginning(addresses.get(at)), first -> new ArrayList<>())
                .add(at));
        return List.copyOf(parts.values());
    }

    private static String beginning(Address address) {
        String first = address.names().isEmpty() ? "" : address.names().getFirst();
        return first.substring(0, Math.min(BEGINNING, first.length()));
    }

    private List<List<Integer>> blocks(Function<Address, String> key) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int at = 0; at < addresses.size(); at++) {
            blocks.computeIfAbsent(key.apply(addresses.get(at)), first -> new ArrayList<>())
                    .add(at);
        }
        return List.copyOf(blocks.values());
    }

    private void compareAll(List<List<Integer>> blocks, BiPredicate<Address, Address> alike) {
        for (List<Integer> block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    compare(block.get(i), block.get(j), alike);
                }
            }
        }
    }

    /// Whoever says all that an address says, also says its rarest word.
    private void compareByRarestWord() {
        Map<String, List<Integer>> saying = new TreeMap<>();
        List<Set<String>> essences = addresses.stream().map(Address::essence).toList();
        for (int at = 0; at < essences.size(); at++) {
            for (String word : essences.get(at)) {
                saying.computeIfAbsent(word, first -> new ArrayList<>()).add(at);
            }
        }
        for (int at = 0; at < essences.size(); at++) {
            Set<String> few = essences.get(at);
            if (addresses.get(at).tellsAHouse()) {
                for (int other : rarest(few, saying)) {
                    if (other != at && essences.get(other).containsAll(few)) {
                        add(at, other);
                    }
                }
            }
        }
    }

    private static List<Integer> rarest(Set<String> words, Map<String, List<Integer>> saying) {
        return words.stream()
                .map(word -> saying.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private void compare(int one, int other, BiPredicate<Address, Address> alike) {
        if (alike.test(addresses.get(one), addresses.get(other))) {
            add(one, other);
        }
    }

    private void add(int one, int other) {
        pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
    }
}
