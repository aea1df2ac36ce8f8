package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/// Changes a plan for someone who comes late or leaves, and reseats at most one other person, the same in all
/// rounds.
///
/// Who comes takes a free seat, or, where there is none, a new one at a table with the fewest people beyond
/// its size. Everybody is tried as the one who makes room; nobody is disturbed unless that serves the aims.
final class LateSeats {

    private static final int NOBODY = -1;

    private final TableRequest request;
    private final TablePlan before;
    private final TableSeats seating;
    private final int person;
    private final int from;

    /// Where somebody sat before a step; -1 for who was away.
    private record Step(int round, int person, int table) {}

    private LateSeats(TableRequest request, TablePlan before, int person, int from) {
        this.request = request;
        this.before = before;
        this.person = person;
        this.from = from;
        seating = new TableSeats(request, TableSeats.wishes(request));
        seating.seatAll(before.tableOf(request.people()));
    }

    static Reseating arrive(TableRequest request, TablePlan before, int person, int from) {
        LateSeats late = new LateSeats(request, before, person, from);
        return late.reseated(late.leastCost());
    }

    static Reseating leave(TableRequest request, TablePlan before, int person, int from) {
        LateSeats late = new LateSeats(request, before, person, from);
        for (int round = from; round < request.rounds(); round++) {
            late.move(round, person, NOBODY);
        }
        return late.reseated(late.leastUneven());
    }

    /// Who makes room: nobody unless somebody makes the plan better.
    private int leastCost() {
        int best = NOBODY;
        Cost least = tried(NOBODY);
        for (int other = 0; other < request.people(); other++) {
            Cost cost = other == person ? least : tried(other);
            if (cost.compareTo(least) < 0) {
                least = cost;
                best = other;
            }
        }
        place(best);
        return best;
    }

    private Cost tried(int other) {
        List<Step> steps = place(other);
        Cost cost = cost();
        undo(steps);
        return cost;
    }

    /// Seats the person in each round, `other` making room where that is better.
    private List<Step> place(int other) {
        List<Step> steps = new ArrayList<>();
        for (int round = from; round < request.rounds(); round++) {
            steps.addAll(done(options(round, other).stream()
                    .min(Comparator.comparing(this::costOf))
                    .orElseThrow()));
        }
        return steps;
    }

    private Cost costOf(List<Step> option) {
        List<Step> back = done(option);
        Cost cost = cost();
        undo(back);
        return cost;
    }

    /// In one round, what may be done: steps that say where to go.
    private List<List<Step>> options(int round, int other) {
        int own = seating.wishes(round).table[person];
        SortedSet<Integer> open = open(round);
        List<List<Step>> options = new ArrayList<>();
        if (own >= 0) {
            options.add(List.of(new Step(round, person, own)));
        } else {
            open.forEach(table -> options.add(List.of(new Step(round, person, table))));
        }
        if (other != NOBODY && isMovable(round, other)) {
            int place = seating.tableOf[round][other];
            for (int table : open) {
                if (table != place && (own < 0 || own == place)) {
                    options.add(List.of(new Step(round, other, table), new Step(round, person, place)));
                }
            }
        }
        return options;
    }

    private boolean isMovable(int round, int other) {
        return seating.tableOf[round][other] >= 0 && seating.wishes(round).table[other] < 0;
    }

    /// Tables with a free seat; if there is none, those with the fewest people beyond their size.
    private SortedSet<Integer> open(int round) {
        int least = 0;
        TreeSet<Integer> open = new TreeSet<>();
        for (int table = 0; table < seating.tables; table++) {
            int beyond = Math.max(-1, beyond(round, table));
            if (open.isEmpty() || beyond < least) {
                least = beyond;
                open.clear();
            }
            if (beyond == least) {
                open.add(table);
            }
        }
        return open;
    }

    private int beyond(int round, int table) {
        return seating.occupied[round][table] - request.sizes().get(table);
    }

    /// Who goes to the table that somebody left, so that sizes differ by one at most; nobody if they do.
    private int leastUneven() {
        int best = NOBODY;
        int most = 0;
        Cost least = cost();
        for (int other = 0; other < request.people(); other++) {
            List<Step> steps = fill(other);
            Cost cost = cost();
            undo(steps);
            if (steps.size() > most || (steps.size() == most && most > 0 && cost.compareTo(least) < 0)) {
                best = other;
                most = steps.size();
                least = cost;
            }
        }
        fill(best);
        return best;
    }

    private List<Step> fill(int other) {
        List<Step> steps = new ArrayList<>();
        for (int round = from; round < request.rounds() && other != NOBODY; round++) {
            int empty = before.rounds().get(round).tableOf(person).orElse(NOBODY);
            if (empty != NOBODY && other != person && isMovable(round, other)) {
                int here = seating.tableOf[round][other];
                if (beyond(round, here) - beyond(round, empty) >= 2) {
                    steps.add(move(round, other, empty));
                }
            }
        }
        return steps;
    }

    private List<Step> done(List<Step> option) {
        return option.stream()
                .map(step -> move(step.round(), step.person(), step.table()))
                .toList();
    }

    private void undo(List<Step> steps) {
        steps.reversed().forEach(step -> move(step.round(), step.person(), step.table()));
    }

    /// Moves somebody and says where they were.
    private Step move(int round, int who, int table) {
        int old = seating.tableOf[round][who];
        if (old >= 0) {
            seating.leave(round, who);
            seating.settle(round, old);
        }
        if (table >= 0) {
            seating.sit(round, table, who);
            seating.settle(round, table);
        }
        return new Step(round, who, old);
    }

    private Cost cost() {
        return Cost.of(request.order(), seating);
    }

    private Reseating reseated(int moved) {
        TablePlan after = TablePlan.of(seating.tableOf, seating.tables);
        List<Integer> broken = TableFigures.of(request, after).brokenWishes().stream()
                .filter(at -> TableFigures.isKept(request.wishes().get(at), before))
                .toList();
        return new Reseating(after, changed(after, moved) ? OptionalInt.of(moved) : OptionalInt.empty(), broken);
    }

    private boolean changed(TablePlan after, int moved) {
        for (int round = from; moved != NOBODY && round < request.rounds(); round++) {
            if (!after.rounds()
                    .get(round)
                    .tableOf(moved)
                    .equals(before.rounds().get(round).tableOf(moved))) {
                return true;
            }
        }
        return false;
    }
}
