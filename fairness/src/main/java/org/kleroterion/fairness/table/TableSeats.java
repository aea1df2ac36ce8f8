package org.kleroterion.fairness.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Who sits where in all rounds, changed person by person, with what it lacks counted along.
///
/// Between a change and [#settle] the balance of a table is out of date.
final class TableSeats {

    final int people;
    final int tables;
    final int rounds;

    /// For each round and table, who sits there; only the first [#occupied] count.
    final int[][][] sitting;

    final int[][] occupied;

    /// For each round, the table of each person; -1 for who is away.
    final int[][] tableOf;

    private final RoundWishes[] wishes;
    private final TableBalance balance;
    private final int[][] seat;
    private final short[] meetings;
    private final int[][][] counts;
    private final int[][] lacking;
    private final long excessWeight;
    private long broken;
    private long excess;
    private long crowded;
    private long imbalance;

    TableSeats(TableRequest request, List<RoundWishes> wishes) {
        people = request.people();
        tables = request.sizes().size();
        rounds = request.rounds();
        this.wishes = wishes.toArray(RoundWishes[]::new);
        balance = new TableBalance(people, request.features());
        sitting = new int[rounds][tables][];
        for (int[][] round : sitting) {
            Arrays.setAll(round, table -> new int[request.sizes().get(table)]);
        }
        occupied = new int[rounds][tables];
        tableOf = new int[rounds][people];
        seat = new int[rounds][people];
        meetings = new short[people * people];
        counts = new int[rounds][tables][balance.values()];
        lacking = new int[rounds][tables];
        excessWeight = 1L + (long) rounds * rounds * people * people;
        for (int[] round : tableOf) {
            Arrays.fill(round, -1);
        }
    }

    static List<RoundWishes> wishes(TableRequest request) {
        return IntStream.range(0, request.rounds())
                .mapToObj(round -> RoundWishes.of(request.people(), request.wishes(), round))
                .toList();
    }

    /// Pairs that sit together or apart against a wish, over all rounds.
    long broken() {
        return broken;
    }

    /// Meetings beyond the first of a pair; among equals, fewer third and fourth meetings.
    long repeats() {
        return excess * excessWeight + crowded;
    }

    /// What so many meetings beyond the first count in [#repeats], at least.
    long repeats(long meetingsBeyondFirst) {
        return meetingsBeyondFirst * excessWeight;
    }

    long imbalance() {
        return imbalance;
    }

    RoundWishes wishes(int round) {
        return wishes[round];
    }

    void sit(int round, int table, int person) {
        int last = occupied[round][table];
        if (last == sitting[round][table].length) {
            sitting[round][table] = Arrays.copyOf(sitting[round][table], last + 1);
        }
        int[] others = sitting[round][table];
        for (int at = 0; at < last; at++) {
            meet(person, others[at]);
        }
        others[last] = person;
        seat[round][person] = last;
        occupied[round][table] = last + 1;
        tableOf[round][person] = table;
        broken += against(round, person);
        for (int position : balance.positions(person)) {
            counts[round][table][position]++;
        }
    }

    void leave(int round, int person) {
        int table = tableOf[round][person];
        broken -= against(round, person);
        int[] others = sitting[round][table];
        int last = --occupied[round][table];
        int moved = others[last];
        others[seat[round][person]] = moved;
        seat[round][moved] = seat[round][person];
        tableOf[round][person] = -1;
        for (int at = 0; at < last; at++) {
            part(person, others[at]);
        }
        for (int position : balance.positions(person)) {
            counts[round][table][position]--;
        }
    }

    /// Brings the balance of a table up to date.
    void settle(int round, int table) {
        int now = balance.of(counts[round][table], occupied[round][table]);
        imbalance += now - lacking[round][table];
        lacking[round][table] = now;
    }

    /// Two people of different tables change places in one round.
    void swap(int round, int one, int other) {
        int here = tableOf[round][one];
        int there = tableOf[round][other];
        leave(round, one);
        leave(round, other);
        sit(round, there, one);
        sit(round, here, other);
        settle(round, here);
        settle(round, there);
    }

    void seatAll(int[][] places) {
        for (int round = 0; round < rounds; round++) {
            for (int person = 0; person < people; person++) {
                if (places[round][person] >= 0) {
                    sit(round, places[round][person], person);
                }
            }
            for (int table = 0; table < tables; table++) {
                settle(round, table);
            }
        }
    }

    private void meet(int one, int other) {
        int count = ++meetings[Math.min(one, other) * people + Math.max(one, other)];
        if (count > 1) {
            excess++;
            crowded += count - 2;
        }
    }

    private void part(int one, int other) {
        int count = --meetings[Math.min(one, other) * people + Math.max(one, other)];
        if (count > 0) {
            excess--;
            crowded -= count - 1;
        }
    }

    /// Wishes about a person and one other that their table breaks; who is away breaks none.
    private int against(int round, int person) {
        int table = tableOf[round][person];
        int against = 0;
        for (int other : wishes[round].apart[person]) {
            against += tableOf[round][other] == table ? 1 : 0;
        }
        for (int other : wishes[round].together[person]) {
            int its = tableOf[round][other];
            against += its >= 0 && its != table ? 1 : 0;
        }
        return against;
    }
}
