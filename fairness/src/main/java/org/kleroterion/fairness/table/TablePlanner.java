package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Makes plans of tables. The same request gives the same plan everywhere.
///
/// Where arithmetic gives rounds in which nobody meets twice, people are given its points; else, and for all
/// that the arithmetic does not know, people are exchanged as long as that improves the aims in their order.
public final class TablePlanner {

    /// Steps of the search, of some nanoseconds each, for a hundred seats over all rounds; more for others.
    private static final long EFFORT = 60_000_000;

    private final TableRequest request;
    private final List<RoundWishes> wishes;
    private final int attempts;
    private final PlanProgress progress;

    private TablePlanner(TableRequest request, TableListener listener) {
        this.request = request;
        wishes = TableSeats.wishes(request);
        int largest = request.sizes().stream().mapToInt(Integer::intValue).max().orElse(1);
        int values = request.features().stream().mapToInt(TableFeature::size).sum();
        long seats = (long) request.people() * request.rounds();
        attempts = (int) (EFFORT * (300 + Math.min(700, seats)) / 400 / (10L + largest + values));
        progress = new PlanProgress(listener, 2 * attempts);
    }

    /// Makes a plan from nothing.
    ///
    /// @param request with as many seats as people
    /// @throws ImpossibleWishes if some wishes cannot be kept together, in any order of the aims
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static TablePlan plan(TableRequest request, TableListener listener) {
        int seats = request.sizes().stream().mapToInt(Integer::intValue).sum();
        if (seats != request.people()) {
            throw new IllegalArgumentException(seats + " seats for " + request.people() + " people");
        }
        return new TablePlanner(request, listener).plan();
    }

    /// Seats someone who comes late, and reseats at most one other person.
    ///
    /// @param request with everybody, the person who comes included
    /// @param person away in every round from `from` on
    /// @param from the first round in which they are present
    public static Reseating arrive(TableRequest request, TablePlan plan, int person, int from) {
        requirePresence(plan, person, from, false);
        return LateSeats.arrive(request, plan, person, from);
    }

    /// Takes away someone who leaves, and reseats at most one other person, only where tables would become uneven.
    ///
    /// @param person present in every round from `from` on
    /// @param from the first round in which they are away
    public static Reseating leave(TableRequest request, TablePlan plan, int person, int from) {
        requirePresence(plan, person, from, true);
        return LateSeats.leave(request, plan, person, from);
    }

    private static void requirePresence(TablePlan plan, int person, int from, boolean present) {
        for (TablePlan.Round round : plan.rounds().subList(from, plan.rounds().size())) {
            if (round.tableOf(person).isPresent() != present) {
                throw new IllegalArgumentException("person " + person + (present ? " is away" : " has a seat already"));
            }
        }
    }

    private TablePlan plan() {
        int[][] kept = WishConflicts.seats(request);
        int[][] places = new DesignStart(request, wishes).places(kept).orElse(kept);
        places = improved(places);
        if (request.order().getFirst() == Aim.WISHES && seating(places).broken() > 0) {
            places = improved(repaired(places, kept));
        }
        return TablePlan.of(places, request.sizes().size());
    }

    /// First all aims in their order, then the last alone with more freedom, unless the others reach their
    /// bound at once.
    private int[][] improved(int[][] start) {
        TableSeats seating = seating(start);
        Cost enough = unsurpassable(seating, start);
        Cost cost = Cost.of(request.order(), seating);
        int[][] places = start;
        if (cost.first() > enough.first() || cost.second() > enough.second() || !hasLast(enough, cost)) {
            LocalSearch search = search(seating, enough);
            search.run(hasLast(enough, cost) ? attempts / 2 : attempts, cost, 4, progress.part());
            places = search.bestPlaces();
            cost = search.best();
        }
        if (!hasLast(enough, cost)) {
            return places;
        }
        LocalSearch search = search(seating(places), enough);
        Cost allowed = new Cost(cost.first(), cost.second(), cost.third() + cost.third() / 2);
        search.run(attempts / 2, allowed, request.order().getLast() == Aim.BALANCE ? 7 : 4, progress.part());
        return search.bestPlaces();
    }

    private static boolean hasLast(Cost enough, Cost cost) {
        return cost.third() > enough.third();
    }

    private LocalSearch search(TableSeats seating, Cost enough) {
        return new LocalSearch(seating, request.order(), new SplitMix(request.fingerprint()), enough);
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

    private TableSeats seating(int[][] places) {
        TableSeats seating = new TableSeats(request, wishes);
        seating.seatAll(places);
        return seating;
    }

    private Cost unsurpassable(TableSeats seating, int[][] places) {
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
