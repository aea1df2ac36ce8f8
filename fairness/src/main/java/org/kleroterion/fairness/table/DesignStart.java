package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The rounds of a design with the tables of the request, people in it, and seats of their own given to those
/// who have one.
final class DesignStart {

    private final TableRequest request;
    private final List<RoundWishes> wishes;

    DesignStart(TableRequest request, List<RoundWishes> wishes) {
        this.request = request;
        this.wishes = wishes;
    }

    /// Nothing if there is no design for such sizes.
    ///
    /// @param others the places of rounds beyond those of the design
    Optional<int[][]> places(int[][] others) {
        int least = request.sizes().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = request.sizes().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most - least > 1) {
            return Optional.empty();
        }
        return TransversalDesign.rounds(request.people(), request.sizes().size(), request.rounds())
                .map(design -> places(design, others));
    }

    private int[][] places(int[][] design, int[][] others) {
        int[] point = points();
        int[][] places = others.clone();
        for (int round = 0; round < design.length; round++) {
            int[] tables = tables(design[round]);
            int[] place = new int[request.people()];
            for (int person = 0; person < place.length; person++) {
                place[person] = tables[design[round][point[person]]];
            }
            giveSeats(place, wishes.get(round).table);
            places[round] = place;
        }
        return places;
    }

    /// Someone with one seat in every round gets the point that stays at that table; the others follow in order.
    private int[] points() {
        TreeMap<Integer, Integer> personAt = new TreeMap<>();
        for (int person = 0; person < request.people(); person++) {
            int itself = person;
            int[] asked = wishes.stream()
                    .mapToInt(round -> round.table[itself])
                    .distinct()
                    .toArray();
            if (asked.length == 1 && asked[0] >= 0) {
                personAt.putIfAbsent(asked[0], person);
            }
        }
        int[] point = new int[request.people()];
        Arrays.fill(point, -1);
        personAt.forEach((table, person) -> point[person] = table);
        int next = 0;
        for (int person = 0; person < point.length; person++) {
            if (point[person] < 0) {
                while (personAt.containsKey(next)) {
                    next++;
                }
                point[person] = next++;
            }
        }
        return point;
    }

    /// For each table of the design that of the request: as they are if the sizes agree, else the larger ones
    /// first.
    private int[] tables(int[] round) {
        int count = request.sizes().size();
        int[] occupied = new int[count];
        Arrays.stream(round).forEach(table -> occupied[table]++);
        boolean agree = IntStream.range(0, count)
                .allMatch(t -> occupied[t] == request.sizes().get(t));
        int[] tables = IntStream.range(0, count).toArray();
        if (!agree) {
            List<Integer> designed = bySize(Arrays.stream(occupied).boxed().toList());
            List<Integer> wanted = bySize(request.sizes());
            IntStream.range(0, count).forEach(at -> tables[designed.get(at)] = wanted.get(at));
        }
        return tables;
    }

    private static List<Integer> bySize(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing(sizes::get).reversed().thenComparing(table -> table))
                .toList();
    }

    /// Each person with a seat changes places with someone at that table who has none.
    private static void giveSeats(int[] place, int[] seat) {
        for (int person = 0; person < place.length; person++) {
            for (int other = 0; seat[person] >= 0 && place[person] != seat[person]; other++) {
                if (place[other] == seat[person] && seat[other] != seat[person]) {
                    place[other] = place[person];
                    place[person] = seat[person];
                }
            }
        }
    }
}
