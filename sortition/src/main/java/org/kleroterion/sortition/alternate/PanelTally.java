package org.kleroterion.sortition.alternate;

import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPool;

/// How many members of a panel count for each quota while people leave and enter, and the damage to the quotas.
public final class PanelTally {

    private final QuotaBounds bounds;
    private final int[] counts;

    /// What one person more would change, for each quota.
    private final int[] entries;

    private long damage;

    private PanelTally(QuotaBounds bounds, int[] counts) {
        this.bounds = bounds;
        this.counts = counts;
        entries = new int[counts.length];
        for (int quota = 0; quota < counts.length; quota++) {
            entries[quota] = bounds.entry(quota, counts[quota]);
        }
        damage = bounds.damage(counts);
    }

    /// The tally of a panel that is complete.
    public static PanelTally of(TypedPool pool, Composition composition) {
        return of(new QuotaBounds(pool), composition.members());
    }

    /// @param counts in the order of the quotas
    static PanelTally counting(TypedPool pool, List<Integer> counts) {
        return new PanelTally(
                new QuotaBounds(pool),
                counts.stream().mapToInt(Integer::intValue).toArray());
    }

    /// @param members how many of each type
    static PanelTally of(QuotaBounds bounds, List<Integer> members) {
        int[] counts = new int[bounds.quotas()];
        for (int type = 0; type < members.size(); type++) {
            for (int quota : bounds.of(type)) {
                counts[quota] += members.get(type);
            }
        }
        return new PanelTally(bounds, counts);
    }

    PanelTally copy() {
        return new PanelTally(bounds, counts.clone());
    }

    /// Back to another tally of the same pool.
    void set(PanelTally other) {
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        System.arraycopy(other.entries, 0, entries, 0, entries.length);
        damage = other.damage;
    }

    /// Adds what one person more would change for each quota.
    void addEntries(long[] sums) {
        for (int quota = 0; quota < sums.length; quota++) {
            sums[quota] += entries[quota];
        }
    }

    /// The damage now, in parts of a point.
    public long damage() {
        return damage;
    }

    /// The counts now, in the order of the quotas.
    public List<Integer> counts() {
        return Arrays.stream(counts).boxed().toList();
    }

    /// A member of this type leaves.
    public void leave(int type) {
        for (int quota : bounds.of(type)) {
            entries[quota] = bounds.entry(quota, --counts[quota]);
            damage -= entries[quota];
        }
    }

    /// Someone of this type enters.
    public void enter(int type) {
        for (int quota : bounds.of(type)) {
            damage += entries[quota];
            entries[quota] = bounds.entry(quota, ++counts[quota]);
        }
    }

    /// What the damage changes by if someone of this type enters.
    public long change(int type) {
        long change = 0;
        for (int quota : bounds.of(type)) {
            change += entries[quota];
        }
        return change;
    }

    /// Algorithm 8.10: successor. Who takes a seat that has fallen vacant: of the alternates who are still free, the
    /// one
    /// after whose entry the damage is least; of several, the one of the first rank.
    ///
    /// @param free the types of those who are still free, in rank order, at least one
    /// @return a position in `free`
    public int successor(List<Integer> free) {
        int[] types = free.stream().mapToInt(Integer::intValue).toArray();
        if (types.length == 0) {
            throw new IllegalArgumentException("no alternate is free");
        }
        return successor(types, types.length);
    }

    /// @param free types in rank order, of which the first `count` are there
    int successor(int[] free, int count) {
        int best = 0;
        long least = change(free[0]);
        for (int at = 1; at < count; at++) {
            long change = change(free[at]);
            if (change < least) {
                least = change;
                best = at;
            }
        }
        return best;
    }
}
