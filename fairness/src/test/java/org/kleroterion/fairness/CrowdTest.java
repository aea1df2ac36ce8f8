package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// More than five thousand kinds of people: the table itself must show how nearly the chances are attained.
class CrowdTest {

    private static final int SEATS = 60;
    private static final int PANELS = 100;
    private static final TypedPool POOL =
            new LookAlikePools(12_000, SEATS, 7, 6, 3, 0).pool(3).typed();
    private static LeximinLottery lottery;

    @BeforeAll
    static void find() {
        lottery = FairLottery.leximin(POOL, PANELS, LotteryListener.silent());
    }

    @Test
    void the_mixture_of_a_crowd_is_its_table() {
        assertThat(POOL.types().size()).isGreaterThan(5000);
        assertThat(lottery.certificate().mixture()).containsExactlyInAnyOrderElementsOf(lottery.table());
        assertThat(total()).isEqualTo(PANELS);
    }

    @Test
    void every_panel_of_the_crowd_keeps_the_quotas() {
        for (WeightedComposition part : lottery.table()) {
            List<Integer> seats = seats(part.composition());
            assertThat(part.composition().members().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(SEATS);
            for (int q = 0; q < seats.size(); q++) {
                Quota quota = POOL.rules().quotas().get(q);
                assertThat(seats.get(q)).as(quota.value()).isBetween(quota.min(), quota.max());
            }
        }
    }

    @Test
    void epsilon_is_the_greatest_difference_between_a_chance_and_what_the_table_gives() {
        Fraction greatest = Fraction.ZERO;
        for (int t = 0; t < POOL.types().size(); t++) {
            int type = t;
            BigInteger given = lottery.table().stream()
                    .map(part -> part.weight()
                            .multiply(BigInteger.valueOf(
                                    part.composition().members().get(type))))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            Fraction chance = new Fraction(
                    given,
                    BigInteger.valueOf((long) PANELS * POOL.types().get(t).people()));
            Fraction lack = lottery.chances().get(t).minusOrZero(chance);
            greatest = greatest.compareTo(lack) < 0 ? lack : greatest;
        }
        assertThat(greatest).isGreaterThan(Fraction.ZERO).isLessThan(Fraction.of(1, PANELS));
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Within(greatest));
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
    }

    private static int total() {
        return lottery.table().stream()
                .mapToInt(part -> part.weight().intValueExact())
                .sum();
    }

    private static List<Integer> seats(Composition panel) {
        List<Integer> seats =
                new ArrayList<>(Collections.nCopies(POOL.rules().quotas().size(), 0));
        for (int t = 0; t < POOL.types().size(); t++) {
            PersonType type = POOL.types().get(t);
            int members = panel.members().get(t);
            assertThat(members).isBetween(0, type.people());
            type.quotas().forEach(q -> seats.set(q, seats.get(q) + members));
        }
        return seats;
    }
}
