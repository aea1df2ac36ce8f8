package org.kleroterion.sortition.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.seed.Seed;

/// Algorithm 6.2: how many letters of a wave each cell gets, by systematic rounding.
///
/// Each share is the floor or the ceiling of the cell's exact proportion; over all values of `u` it is exactly
/// proportional on average. (Madow's systematic sampling.)
public final class Shares {

    private Shares() {}

    /// The letters of each cell, in the order of the cells.
    public static List<Long> of(List<Cell> cells, long letters, int wave, Seed seed) {
        long total = cells.stream().mapToLong(Cell::weight).sum();
        return of(cells, letters, start(seed, wave, total));
    }

    /// The start `u` of a wave, from 0 to the total weight, excluded.
    static long start(Seed seed, int wave, long totalWeight) {
        return Fields.tagged("shares").hash(seed.value()).number(wave).sha256().uniform(totalWeight);
    }

    static List<Long> of(List<Cell> cells, long letters, long u) {
        long total = cells.stream().mapToLong(Cell::weight).sum();
        List<Long> shares = new ArrayList<>();
        long cumulated = 0;
        long before = step(letters, cumulated, u, total);
        for (Cell cell : cells) {
            cumulated += cell.weight();
            long after = step(letters, cumulated, u, total);
            shares.add(after - before);
            before = after;
        }
        return shares;
    }

    /// `⌈n·weight/W⌉`, the most letters that a wave can ask of a cell.
    static long most(Cell cell, long letters, long totalWeight) {
        return BigInteger.valueOf(letters)
                .multiply(BigInteger.valueOf(cell.weight()))
                .add(BigInteger.valueOf(totalWeight - 1))
                .divide(BigInteger.valueOf(totalWeight))
                .longValueExact();
    }

    private static long step(long letters, long cumulated, long u, long total) {
        return BigInteger.valueOf(letters)
                .multiply(BigInteger.valueOf(cumulated))
                .add(BigInteger.valueOf(u))
                .divide(BigInteger.valueOf(total))
                .longValueExact();
    }
}
