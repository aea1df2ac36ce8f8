package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.alternate.ExpectedDamage;
import org.kleroterion.sortition.alternate.PanelRoom;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPool;

/// What the alternates that are chosen are worth.
class AlternateChoiceTest {

    private static final LotteryListener SILENT = LotteryListener.silent();

    private static DropOuts dropOuts(long seed, TypedPool pool, int percent) {
        return DropOuts.of(Sha256.of(new byte[] {(byte) seed}), pool.rules().size(), percent);
    }

    private static List<Composition> table(TypedPool pool) {
        List<Composition> table = new ArrayList<>();
        FairLottery.leximin(pool, 100, SILENT)
                .table()
                .forEach(part -> table.addAll(Collections.nCopies(part.weight().intValueExact(), part.composition())));
        return table;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void each_alternate_more_leaves_less_damage_and_never_more_than_common_practice(long seed) {
        TypedPool pool = new LookAlikePools(150, 20, 4, 4, (int) (seed % 2), seed < 4 ? 0 : 20)
                .pool(seed)
                .typed();
        ChosenAlternates chosen = AlternateChoice.of(pool, dropOuts(seed, pool, 20), table(pool), 5, SILENT);
        assertThat(chosen.curve()).hasSize(6).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(chosen.curve().getFirst()).isEqualTo(chosen.practice().getFirst());
        assertThat(chosen.figures().chosen()).isLessThan(chosen.figures().scaled());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_whole_pool_as_alternates_is_a_bound_that_a_few_come_near(long seed) {
        TypedPool pool = new LookAlikePools(150, 20, 4, 4, (int) (seed % 2), 0)
                .pool(seed)
                .typed();
        DropOuts dropOuts = dropOuts(seed, pool, 20);
        List<Composition> table = table(pool);
        Fraction chosen =
                AlternateChoice.of(pool, dropOuts, table, 5, SILENT).figures().chosen();
        List<List<Integer>> everyone =
                table.stream().map(composition -> everyone(pool, composition)).toList();
        Fraction whole = DamageFigures.of(pool, dropOuts, table, new AlternatesTable(everyone), 5)
                .chosen();
        assertThat(whole).isLessThanOrEqualTo(chosen);
    }

    private static List<Integer> everyone(TypedPool pool, Composition composition) {
        PanelRoom room = new PanelRoom(pool, composition);
        List<Integer> types = new ArrayList<>();
        for (int type = 0; type < pool.types().size(); type++) {
            while (room.has(type)) {
                room.take(type);
                types.add(type);
            }
        }
        return types;
    }

    /// Alternates chosen on some samples must suit other people's leaving, too.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_suits_the_samples_suits_others(long seed) {
        TypedPool pool = new LookAlikePools(150, 20, 4, 4, 1, 0).pool(seed).typed();
        List<Composition> table = table(pool);
        ChosenAlternates chosen = AlternateChoice.of(pool, dropOuts(seed, pool, 20), table, 5, SILENT);
        DamageFigures others = DamageFigures.of(pool, dropOuts(seed + 100, pool, 20), table, chosen.table(), 5);
        assertThat(others.chosen()).isLessThan(others.scaled());
    }

    @Test
    void on_tiny_pools_the_search_finds_nearly_always_the_best_alternates() {
        int tried = 0;
        int best = 0;
        long found = 0;
        long least = 0;
        for (long seed = 1; tried < 60; seed++) {
            TypedPool pool = SmallPools.of(seed).typed();
            if (pool.people() < pool.rules().size() + 4
                    || !(Feasibility.check(pool) instanceof Feasibility.Feasible(Composition panel))
                    || everyone(pool, panel).size() < 2) {
                continue;
            }
            ExpectedDamage.Panel damage = new ExpectedDamage(pool, dropOuts(seed, pool, 30)).panel(panel);
            List<Integer> chosen = AlternateChoice.of(pool, dropOuts(seed, pool, 30), List.of(panel), 2, SILENT)
                    .table()
                    .alternates()
                    .getFirst();
            long optimum = optimum(pool, panel, damage);
            assertThat(PanelRoom.fits(pool, panel, chosen)).isTrue();
            tried++;
            best += damage.of(chosen) == optimum ? 1 : 0;
            found += damage.of(chosen);
            least += optimum;
        }
        assertThat(best).as("of 60 pools").isGreaterThanOrEqualTo(57);
        assertThat(found).isBetween(least, least + least / 100);
    }

    private static long optimum(TypedPool pool, Composition panel, ExpectedDamage.Panel damage) {
        long least = Long.MAX_VALUE;
        for (int one = 0; one < pool.types().size(); one++) {
            for (int other = 0; other < pool.types().size(); other++) {
                if (PanelRoom.fits(pool, panel, List.of(one, other))) {
                    least = Math.min(least, damage.of(List.of(one, other)));
                }
            }
        }
        return least;
    }

    @Test
    void a_panel_that_leaves_too_few_people_is_told() {
        TypedPool pool = new LookAlikePools(25, 20, 2, 2, 2, 0).pool(1).typed();
        assertThatThrownBy(() -> AlternateChoice.of(pool, dropOuts(1, pool, 20), table(pool), 6, SILENT))
                .isInstanceOf(TooFewPeople.class)
                .hasMessage("5 people are left for 6 alternates");
    }

    @Test
    void a_listener_ends_the_choice() {
        TypedPool pool = new LookAlikePools(150, 20, 4, 4, 1, 0).pool(1).typed();
        List<Composition> table = table(pool);
        assertThatThrownBy(
                        () -> AlternateChoice.of(pool, dropOuts(1, pool, 20), table, 5, (work, done, total) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void without_alternates_nothing_is_chosen() {
        TypedPool pool = new LookAlikePools(150, 20, 4, 4, 1, 0).pool(1).typed();
        DamageFigures figures = AlternateChoice.of(pool, dropOuts(1, pool, 20), table(pool), 0, SILENT)
                .figures();
        assertThat(figures.chosen()).isEqualTo(figures.none()).isEqualTo(figures.scaled());
    }
}
