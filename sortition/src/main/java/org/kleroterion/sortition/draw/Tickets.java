package org.kleroterion.sortition.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.seed.Seed;

/// Algorithm 6.3: each elector's ticket, and who has the smallest ones in a cell.
public final class Tickets {

    private Tickets() {}

    /// The ticket of one elector.
    public static Hash of(Seed seed, String commune, long index) {
        return Fields.tagged("ticket")
                .hash(seed.value())
                .text(commune)
                .number(index)
                .sha256();
    }

    /// The indices of the `count` smallest tickets of a cell, by rank; ties by index.
    public static List<Integer> smallest(Seed seed, Cell cell, long count) {
        int from = cell.range().from();
        Hash[] tickets = new Hash[cell.electors()];
        IntStream.range(0, tickets.length)
                .parallel()
                .forEach(i -> tickets[i] = of(seed, cell.commune(), (long) from + i));
        return IntStream.range(0, tickets.length)
                .boxed()
                .sorted((one, other) -> byTicket(tickets, one, other))
                .limit(count)
                .map(i -> from + i)
                .toList();
    }

    private static int byTicket(Hash[] tickets, int one, int other) {
        int order = tickets[one].compareTo(tickets[other]);
        return order != 0 ? order : Integer.compare(one, other);
    }
}
