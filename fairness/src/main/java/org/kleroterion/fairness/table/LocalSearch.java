package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Improves a seating by exchanging people, for a stated number of attempts.
///
/// A worse seating is accepted if it is no worse than the one some attempts ago (late acceptance: Burke and Bykov,
/// *EJOR* 2017). Costs are compared aim by aim, in whole numbers: there is no temperature, and no floating point.
final class LocalSearch {

    private static final int TOLD = 4096;

    private final TableSeats seating;
    private final List<Aim> order;
    private final SplitMix chance;
    private final Cost enough;
    private final int[][] taken;
    private Cost current;
    private Cost best;
    private int[][] bestPlaces;
    private int size;

    /// @param enough a cost that cannot be improved
    LocalSearch(TableSeats seating, List<Aim> order, SplitMix chance, Cost enough) {
        this.seating = seating;
        this.order = order;
        this.chance = chance;
        this.enough = enough;
        taken = new int[2][seating.people];
        current = Cost.of(order, seating);
        best = current;
        bestPlaces = places();
    }

    Cost best() {
        return best;
    }

    /// For each round, the table of each person in the best seating met.
    int[][] bestPlaces() {
        return Arrays.stream(bestPlaces).map(int[]::clone).toArray(int[][]::new);
    }

    /// Goes on from the best seating met so far.
    ///
    /// @param attempts how many exchanges are tried
    /// @param allowed a cost that a seating may have at the beginning without being refused
    /// @param everywhere of eight attempts, how many exchange two people in all rounds, which repeats no meeting
    void run(int attempts, Cost allowed, int everywhere, TableListener listener) {
        Cost[] earlier = new Cost[Math.max(1, attempts / (10 * seating.people))];
        Arrays.fill(earlier, allowed);
        for (int attempt = 0; attempt < attempts && !best.isAtMost(enough); attempt++) {
            if (attempt % TOLD == 0 && !listener.progress(attempt, attempts)) {
                throw new CancellationException("the search was ended at the user's wish");
            }
            int at = attempt % earlier.length;
            if (change(seating.rounds > 1 && chance.below(8) < everywhere)) {
                accept(earlier[at]);
            }
            if (current.compareTo(earlier[at]) < 0) {
                earlier[at] = current;
            }
        }
    }

    private void accept(Cost earlier) {
        Cost cost = Cost.of(order, seating);
        if (cost.compareTo(current) <= 0 || cost.compareTo(earlier) <= 0) {
            current = cost;
            remember();
        } else {
            undo();
        }
    }

    private void remember() {
        if (current.compareTo(best) < 0) {
            best = current;
            for (int round = 0; round < seating.rounds; round++) {
                System.arraycopy(seating.tableOf[round], 0, bestPlaces[round], 0, seating.people);
            }
        }
    }

    private int round;

    private boolean change(boolean everywhere) {
        size = 0;
        round = everywhere ? -1 : chance.below(seating.rounds);
        int one = chance.below(seating.people);
        int other = chance.below(seating.people);
        return everywhere ? exchange(one, other) : exchangeGroups(one, other);
    }

    private boolean exchange(int one, int other) {
        if (one == other) {
            return false;
        }
        for (int r = 0; r < seating.rounds; r++) {
            if (isSeated(r, one) || isSeated(r, other)) {
                return false;
            }
        }
        taken[0][0] = one;
        taken[1][0] = other;
        size = 1;
        apply();
        return true;
    }

    /// The group of one person changes places with as many people of the other's table, group by group.
    private boolean exchangeGroups(int one, int other) {
        int there = seating.tableOf[round][other];
        if (seating.tableOf[round][one] == there || !take(0, 0, one)) {
            return false;
        }
        int wanted = groupSize;
        if (!take(1, 0, other)) {
            return false;
        }
        int got = groupSize;
        if (got < wanted) {
            got = fill(1, got, wanted, there);
        } else if (wanted < got) {
            wanted = fill(0, wanted, got, seating.tableOf[round][one]);
        }
        size = got;
        if (got != wanted) {
            return false;
        }
        apply();
        return true;
    }

    private int groupSize;

    /// Takes the whole group of a person, as far as it sits at their table; not if one of them has a seat of
    /// their own.
    private boolean take(int side, int from, int person) {
        int table = seating.tableOf[round][person];
        RoundWishes wishes = seating.wishes(round);
        int at = from;
        if (wishes.together[person].length == 0) {
            taken[side][at++] = person;
        } else {
            for (int k = 0; k < seating.occupied[round][table]; k++) {
                int member = seating.sitting[round][table][k];
                if (wishes.leader[member] == wishes.leader[person]) {
                    taken[side][at++] = member;
                }
            }
        }
        groupSize = at - from;
        for (int k = from; k < at; k++) {
            if (isSeated(round, taken[side][k])) {
                return false;
            }
        }
        return true;
    }

    /// Takes further groups of a table until there are as many people as wanted; the number taken.
    private int fill(int side, int from, int wanted, int table) {
        int got = from;
        int count = seating.occupied[round][table];
        int start = chance.below(count);
        for (int k = 0; k < count && got < wanted; k++) {
            int person = seating.sitting[round][table][(start + k) % count];
            if (!isTaken(side, got, person) && take(side, got, person) && got + groupSize <= wanted) {
                got += groupSize;
            }
        }
        return got;
    }

    private boolean isTaken(int side, int count, int person) {
        for (int k = 0; k < count; k++) {
            if (taken[side][k] == person) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeated(int r, int person) {
        return seating.wishes(r).table[person] >= 0;
    }

    private void apply() {
        for (int k = 0; k < size; k++) {
            if (round >= 0) {
                seating.swap(round, taken[0][k], taken[1][k]);
            } else {
                swapEverywhere(taken[0][k], taken[1][k]);
            }
        }
    }

    private void swapEverywhere(int one, int other) {
        for (int r = 0; r < seating.rounds; r++) {
            if (seating.tableOf[r][one] != seating.tableOf[r][other]) {
                seating.swap(r, one, other);
            }
        }
    }

    /// Exchanging the same people once more brings all of them back.
    private void undo() {
        apply();
    }

    private int[][] places() {
        return Arrays.stream(seating.tableOf).map(int[]::clone).toArray(int[][]::new);
    }
}
