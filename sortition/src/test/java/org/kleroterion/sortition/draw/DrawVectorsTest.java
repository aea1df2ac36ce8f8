package org.kleroterion.sortition.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.Vectors.Vector;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.seal.Stratum;
import org.kleroterion.sortition.seal.StratumRange;
import org.kleroterion.sortition.seed.Seed;

class DrawVectorsTest {

    static List<Vector> shares() {
        return named("6.2", "");
    }

    @ParameterizedTest
    @MethodSource("shares")
    @SuppressWarnings("unchecked")
    void letters_are_shared_by_systematic_rounding(Vector vector) {
        List<Cell> cells = new ArrayList<>();
        for (Number weight : (List<Number>) vector.inputs().get("weights")) {
            cells.add(new Cell("99001", new StratumRange(Stratum.parse("*:18+"), 0, 0), weight.longValue()));
        }
        List<Long> found = Shares.of(cells, vector.number("letters"), vector.number("u"));
        assertThat(found.toString()).isEqualTo(vector.expected().get("shares").toString());
    }

    static List<Vector> starts() {
        return named("6.2", "u");
    }

    @ParameterizedTest
    @MethodSource("starts")
    void the_start_of_a_wave_comes_from_the_seed(Vector vector) {
        long u = Shares.start(seed(vector), (int) vector.number("wave"), vector.number("total"));
        assertThat(Long.toString(u)).isEqualTo(vector.expects("u"));
    }

    static List<Vector> tickets() {
        return named("6.3", "");
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void every_index_has_a_ticket(Vector vector) {
        assertThat(Tickets.of(seed(vector), vector.text("commune"), vector.number("index"))
                        .hex())
                .isEqualTo(vector.expects("ticket"));
    }

    static List<Vector> rankings() {
        return named("6.3", "ranking");
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void the_smallest_tickets_come_first(Vector vector) {
        int from = (int) vector.number("from");
        int to = (int) vector.number("to");
        Cell cell = new Cell(vector.text("commune"), new StratumRange(Stratum.parse("*:18+"), from, to), 1);
        assertThat(Tickets.smallest(seed(vector), cell, to - from).toString())
                .isEqualTo(vector.expected().get("indices").toString());
    }

    static List<Vector> waves() {
        return named("6.4", "two waves");
    }

    @ParameterizedTest
    @MethodSource("waves")
    void a_second_wave_continues_the_first(Vector vector) {
        List<Cell> cells = new ArrayList<>();
        for (Map<String, Object> stratum : Vectors.maps(vector.inputs().get("strata"))) {
            int from = ((Number) stratum.get("from")).intValue();
            int to = ((Number) stratum.get("to")).intValue();
            StratumRange range = new StratumRange(Stratum.parse((String) stratum.get("label")), from, to);
            cells.add(new Cell(vector.text("commune"), range, to - from));
        }
        List<Integer> taken = new ArrayList<>(cells.stream().map(cell -> 0).toList());
        for (Map<String, Object> wave : Vectors.maps(vector.expected().get("waves"))) {
            int number = ((Number) wave.get("wave")).intValue();
            long letters = ((Number) wave.get("letters")).longValue();
            List<Long> shares = Shares.of(cells, letters, number, seed(vector));
            assertThat(shares.toString()).isEqualTo(wave.get("shares").toString());
            List<Winner> winners = new ArrayList<>();
            for (int at = 0; at < cells.size(); at++) {
                Cell cell = cells.get(at);
                int before = taken.get(at);
                int after = before + shares.get(at).intValue();
                List<Integer> ranked = Tickets.smallest(seed(vector), cell, after);
                for (int rank = before; rank < after; rank++) {
                    winners.add(new Winner(cell.commune(), cell.range().stratum(), rank + 1, ranked.get(rank)));
                }
                taken.set(at, after);
            }
            assertThat(new WaveList(winners).table().bytes()).asString().isEqualTo(wave.get("table"));
        }
    }

    private static Seed seed(Vector vector) {
        return new Seed(Hash.parse(vector.text("seed")));
    }

    private static List<Vector> named(String algorithm, String name) {
        return Vectors.of("draw.json", algorithm).stream()
                .filter(vector -> vector.name().equals(name))
                .toList();
    }
}
