package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.TypedPool;

class BigPoolsTest {

    @Test
    void ten_thousand_people_with_six_criteria_get_a_proven_lottery_and_a_rounded_table() {
        TypedPool pool = new LookAlikePools(10_000, 150, 6, 6, 1, 0).pool(1).typed();
        LeximinLottery lottery = FairLottery.leximin(pool, 1000, LotteryListener.silent());
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Proven());
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
    }

    @Test
    void the_chances_of_a_hundred_thousand_people_fill_the_panel_exactly() {
        TypedPool pool = new LookAlikePools(100_000, 200, 7, 8, 1, 0).pool(3).typed();
        assertThat(pool.types()).hasSizeGreaterThan(20_000);
        PromisedChances found = FairLottery.chances(pool, LotteryListener.silent());
        Fraction seats = Fraction.ZERO;
        for (int t = 0; t < pool.types().size(); t++) {
            seats = seats.plus(found.chances().get(t).times(pool.types().get(t).people()));
        }
        assertThat(seats).isEqualTo(Fraction.of(200, 1));
    }

    @Test
    void the_chances_alone_are_those_of_a_proven_lottery() {
        TypedPool pool = PoolFile.read("sf_b_20", 20).pool();
        LeximinLottery lottery = FairLottery.leximin(pool, 100, LotteryListener.silent());
        assertThat(FairLottery.chances(pool, LotteryListener.silent()).chances())
                .isEqualTo(lottery.chances());
    }
}
