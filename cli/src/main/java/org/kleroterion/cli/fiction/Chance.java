package org.kleroterion.cli.fiction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kleroterion.sortition.encoding.Sha256;

/// Reproducible chance for inventions, never for a draw: the generator SplitMix64 (Steele, Lea and Flood 2014), started
/// from the SHA-256 of a text. The same text gives the same numbers on every Java.
final class Chance {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    Chance(String seed) {
        byte[] hash = Sha256.of(seed.getBytes(StandardCharsets.UTF_8)).bytes();
        state = ByteBuffer.wrap(hash).getLong();
    }

    long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /// A number from 0 to `bound` - 1; the bias of the remainder is of no consequence here.
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// Whether an event of a rate per 100 000 happens.
    boolean happens(OddCase oddCase) {
        return below(100_000) < oddCase.rate();
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
