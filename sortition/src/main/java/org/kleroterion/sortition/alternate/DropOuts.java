package org.kleroterion.sortition.alternate;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;

/// Algorithm 8.11: drop-outs. Samples of who might leave a panel: every seat with the same probability, whoever sits
/// there,
/// so that nobody is given a score.
///
/// The seed of the record makes them: they are the same for all compositions, and nobody could choose them.
///
/// @param samples in each, the seats that fall vacant, ascending
public record DropOuts(List<List<Integer>> samples) {

    /// How many samples there are: enough that what suits them suits others (ADR 18), few enough to recompute anywhere.
    public static final int SAMPLES = 200;

    public DropOuts {
        samples = samples.stream().map(List::copyOf).toList();
    }

    /// @param seats of a panel
    /// @param percent the probability that a member leaves
    public static DropOuts of(Hash seed, int seats, int percent) {
        List<List<Integer>> samples = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<Integer> vacant = new ArrayList<>();
            for (int seat = 0; seat < seats; seat++) {
                if (draw(seed, sample, seat) < percent) {
                    vacant.add(seat);
                }
            }
            samples.add(vacant);
        }
        return new DropOuts(samples);
    }

    private static long draw(Hash seed, int sample, int seat) {
        return Fields.tagged("drop-out")
                .hash(seed)
                .number(sample)
                .number(seat)
                .sha256()
                .uniform(100);
    }
}
