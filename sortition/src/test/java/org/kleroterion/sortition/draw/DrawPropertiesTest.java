package org.kleroterion.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.seal.Stratum;
import org.kleroterion.sortition.seal.StratumRange;
import org.kleroterion.sortition.seed.Seed;

class DrawPropertiesTest {

    /// Chance that a test of this class fails although the draw is fair: every bound below is at least six standard
    /// deviations away, and fewer than 100 figures are compared. The seeds are fixed, so an outcome never changes.
    private static final double FALSE_ALARM = 100 * 2e-9;

    private static final int SEEDS = 10_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shares_are_floor_or_ceiling_and_on_average_exact(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Cell> cells = cells(random, 2 + random.nextInt(9));
        long total = cells.stream().mapToLong(Cell::weight).sum();
        long letters = 1 + random.nextInt(200);
        long[] sums = new long[cells.size()];
        for (long u = 0; u < total; u++) {
            List<Long> shares = Shares.of(cells, letters, u);
            assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(letters);
            for (int at = 0; at < cells.size(); at++) {
                long floor = letters * cells.get(at).weight() / total;
                assertThat(shares.get(at))
                        .isBetween(floor, Math.ceilDiv(letters * cells.get(at).weight(), total));
                sums[at] += shares.get(at);
            }
        }
        for (int at = 0; at < cells.size(); at++) {
            assertThat(sums[at]).isEqualTo(letters * cells.get(at).weight());
        }
    }

    @Test
    void every_index_of_a_cell_is_drawn_equally_often() {
        assertThat(FALSE_ALARM).isLessThan(1e-6);
        Cell cell = new Cell("99001", new StratumRange(Stratum.parse("F:18+"), 10, 30), 20);
        int[] drawn = new int[20];
        for (int at = 0; at < SEEDS; at++) {
            Tickets.smallest(seed(at), cell, 5).forEach(index -> drawn[index - 10]++);
        }
        double mean = SEEDS * 5.0 / 20;
        double deviation = Math.sqrt(SEEDS * 0.25 * 0.75);
        for (int times : drawn) {
            assertThat(Math.abs(times - mean)).isLessThan(6 * deviation);
        }
        assertThat(IntStream.of(drawn).sum()).isEqualTo(SEEDS * 5);
    }

    @Test
    void cells_get_their_proportion_over_many_seeds() {
        List<Cell> cells = cells(new SplittableRandom(7), 12);
        long total = cells.stream().mapToLong(Cell::weight).sum();
        long[] sums = new long[cells.size()];
        for (int at = 0; at < SEEDS; at++) {
            List<Long> shares = Shares.of(cells, 37, 1 + at % 3, seed(at));
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += shares.get(cell);
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            double mean = SEEDS * 37.0 * cells.get(cell).weight() / total;
            assertThat(Math.abs(sums[cell] - mean)).isLessThan(6 * Math.sqrt(SEEDS * 0.25));
        }
    }

    @Test
    void the_starts_of_two_waves_are_independent() {
        int together = 0;
        for (int at = 0; at < SEEDS; at++) {
            boolean first = Shares.start(seed(at), 1, 1000) < 500;
            boolean second = Shares.start(seed(at), 2, 1000) < 500;
            together += first == second ? 1 : 0;
        }
        assertThat(Math.abs(together - SEEDS / 2.0)).isLessThan(6 * Math.sqrt(SEEDS * 0.25));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_later_wave_takes_the_next_tickets_and_changes_none(int seed) {
        Cell cell = new Cell("99001", new StratumRange(Stratum.parse("*:18+"), 0, 500), 500);
        List<Integer> first = Tickets.smallest(seed(seed), cell, 40);
        List<Integer> both = Tickets.smallest(seed(seed), cell, 90);
        assertThat(both.subList(0, 40)).isEqualTo(first);
        assertThat(both).doesNotHaveDuplicates();
    }

    private static Seed seed(int number) {
        return new Seed(Fields.tagged("test").number(number).sha256());
    }

    private static List<Cell> cells(SplittableRandom random, int count) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int weight = random.nextInt(120);
            cells.add(new Cell("99001", new StratumRange(Stratum.parse("*:18+"), 0, weight), weight));
        }
        cells.add(new Cell("99002", new StratumRange(Stratum.parse("*:18+"), 0, 1), 1));
        return cells;
    }
}
