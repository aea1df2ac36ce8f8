package org.kleroterion.fairness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kleroterion.sortition.panel.TypedPool;

/// One lottery over a big pool, the first in its process: processor time, time by the clock, and memory.
final class BigBench {

    private BigBench() {}

    /// @param arguments `panels` for 1 000 panels of 10 000 people, `chances` for the chances of 100 000
    public static void main(String[] arguments) throws IOException {
        boolean panels = arguments[0].equals("panels");
        TypedPool pool = panels
                ? new LookAlikePools(10_000, 150, 6, 6, 1, 0).pool(1).typed()
                : new LookAlikePools(100_000, 200, 7, 8, 1, 0).pool(3).typed();
        double[] heap = {0};
        LotteryListener listener = (work, done, total) -> {
            heap[0] = Math.max(heap[0], ProcessMemory.heap());
            return true;
        };
        double start = ProcessorTime.millis();
        long clock = System.nanoTime();
        Object said = panels
                ? FairLottery.leximin(pool, 1000, listener).verdict()
                : FairLottery.chances(pool, listener).levels().size() + " levels";
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%d people, %d types, %s: %s; %.1f s of processor, %.1f s by the clock, heap %.0f MB, process %.0f MB%n",
                        pool.people(),
                        pool.types().size(),
                        arguments[0],
                        said,
                        (ProcessorTime.millis() - start) / 1000,
                        (System.nanoTime() - clock) / 1e9,
                        heap[0],
                        ProcessMemory.peak());
    }
}
