package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

class QuotaPriceTest {

    static Stream<Long> possible() {
        return LongStream.range(0, 200)
                .boxed()
                .filter(seed -> Feasibility.check(SmallPools.of(seed).typed()) instanceof Feasibility.Feasible)
                .limit(40);
    }

    private static Fraction lowest(TypedPool pool) {
        return LeximinLevels.of(
                        TypeOrder.of(pool).sorted(),
                        new PanelRows(TypeOrder.of(pool).sorted()),
                        new Watch(LotteryListener.silent()))
                .stream()
                .map(level -> level.chance())
                .filter(chance -> !chance.isZero())
                .findFirst()
                .orElseThrow();
    }

    private static List<Change> loosened(TypedPool pool) {
        List<Change> all = new ArrayList<>();
        for (int q = 0; q < pool.rules().quotas().size(); q++) {
            Quota quota = pool.rules().quotas().get(q);
            if (quota.min() > 0) {
                all.add(new Change.LowerMin(q, quota.min(), quota.min() - 1));
            }
            if (quota.max() < pool.rules().size()) {
                all.add(new Change.RaiseMax(q, quota.max(), quota.max() + 1));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("possible")
    void a_quota_has_a_price_if_and_only_if_loosening_it_raises_the_lowest_chance(long seed) {
        TypedPool pool = SmallPools.of(seed).typed();
        Fraction before = lowest(pool);
        QuotaPrice.All all = QuotaPrice.all(pool, LotteryListener.silent()).orElseThrow();
        assertThat(all.lowest()).isEqualTo(before);
        int free = 0;
        for (Change change : loosened(pool)) {
            Repair repair = new Repair(List.of(change), true, Optional.empty());
            Fraction after = lowest(
                    ChangedPool.withQuotas(pool, repair.applied(pool.rules().quotas())));
            if (after.compareTo(before) > 0) {
                assertThat(all.prices()).contains(new QuotaPrice(change, before, after));
            } else {
                free++;
            }
        }
        assertThat(all.free()).isEqualTo(free);
        assertThat(all.prices()).hasSize(loosened(pool).size() - free);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("possible")
    void the_types_that_no_panel_contains_are_those_without_a_chance(long seed) {
        TypedPool pool = SmallPools.of(seed).typed();
        List<ExcludedType> excluded = ExcludedType.all(pool, LotteryListener.silent());
        LeximinLottery lottery = FairLottery.leximin(pool, 100, LotteryListener.silent());
        assertThat(excluded.stream().map(ExcludedType::type)).containsExactlyElementsOf(lottery.impossible());
        assertThat(excluded).allSatisfy(type -> assertThat(type.conflict()).isNotEmpty());
    }
}
