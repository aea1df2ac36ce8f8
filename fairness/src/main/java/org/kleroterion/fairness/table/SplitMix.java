package org.kleroterion.fairness.table;

import java.nio.ByteBuffer;
import org.kleroterion.sortition.encoding.Hash;

/// A generator of numbers that look random, the same everywhere (Steele, Lea, Flood, *OOPSLA* 2014).
final class SplitMix {

    private long state;

    SplitMix(Hash seed) {
        state = ByteBuffer.wrap(seed.bytes()).getLong();
    }

    /// From 0 to `bound` - 1.
    int below(int bound) {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) ((((mixed ^ (mixed >>> 31)) >>> 33) * bound) >>> 31);
    }

    void shuffle(int[] numbers) {
        for (int at = numbers.length - 1; at > 0; at--) {
            int other = below(at + 1);
            int kept = numbers[at];
            numbers[at] = numbers[other];
            numbers[other] = kept;
        }
    }
}
