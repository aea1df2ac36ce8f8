package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Makes plans of tables. The same request gives the same plan everywhere.
///
/// Where arithmetic gives rounds in which nobody meets twice, people are given its points; else, and for all
/// that the arithmetic does not know, people are exchanged as long as that improves the aims in their order.
public final class TablePlanner {

    /// People moved in all attempts together: what bounds the time, about a second for each ten million.
    private static final long EFFORT = 60_000_000;

    private final TableRequest request;
    private final TableListener listener;
    private final List<RoundWishes> wishes;
    private final int attempts;

    private TablePlanner(TableRequest request, TableListener listener) {
        this.request = request;
        this.listener = listener;
        wishes = Seating.wishes(request);
        int largest = request.sizes().stream().mapToInt(Integer::intValue).max().orElse(1);
        int values = request.features().stream().mapToInt(TableFeature::size).sum();
        attempts = (int) (EFFORT / (10L + largest + values));
    }

    /// @throws ImpossibleWishes if some wishes cannot be kept together, in any order of the aims
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static TablePlan plan(TableRequest request, TableListener listener) {
        return new TablePlanner(request, listener).plan();
    }

    private TablePlan plan() {
        int[][] kept = WishConflicts.seats(request);
        Optional<int[][]> design = new DesignStart(request, wishes).places(kept);
        LocalSearch search = search(design.orElse(kept), 0, attempts);
        int[][] places = search.bestPlaces();
        if (request.order().getFirst() == Aim.WISHES && search.best().first() > 0) {
            places = search(repaired(places, kept), attempts / 2, attempts / 2).bestPlaces();
        }
        return TablePlan.of(places, request.sizes().size());
    }

    private LocalSearch search(int[][] places, int before, int count) {
        Seating seating = seating(places);
        LocalSearch search = new LocalSearch(
                seating, request.order(), new SplitMix(request.fingerprint()), unsurpassable(seating, places));
        search.run(count, Math.max(1, count / 400), listener, before, before + count);
        return search;
    }

    /// Rounds that break a wish are replaced by some that keep them all.
    private int[][] repaired(int[][] places, int[][] kept) {
        int[][] repaired = places.clone();
        for (int round = 0; round < repaired.length; round++) {
            int only = round;
            int[][] alone = new int[places.length][request.people()];
            Arrays.stream(alone).forEach(one -> Arrays.fill(one, -1));
            alone[only] = places[only];
            repaired[round] = seating(alone).broken() == 0 ? places[round] : kept[round];
        }
        return repaired;
    }

    private Seating seating(int[][] places) {
        Seating seating = new Seating(request, wishes);
        seating.seatAll(places);
        return seating;
    }

    private Cost unsurpassable(Seating seating, int[][] places) {
        TablePlan plan = TablePlan.of(places, request.sizes().size());
        PairBound bound = new PairBound(plan, request.people(), wishes);
        TreeMap<Aim, Long> least = new TreeMap<>();
        least.put(Aim.WISHES, 0L);
        least.put(Aim.PAIRS, seating.repeats(bound.meetings() - bound.pairs()));
        least.put(
                Aim.BALANCE,
                TableFigures.of(request, plan).balance().stream()
                        .mapToLong(TableFigures.FeatureFigure::bound)
                        .sum());
        List<Long> ordered = new ArrayList<>();
        request.order().forEach(aim -> ordered.add(least.getOrDefault(aim, 0L)));
        return new Cost(ordered.get(0), ordered.get(1), ordered.get(2));
    }
}
