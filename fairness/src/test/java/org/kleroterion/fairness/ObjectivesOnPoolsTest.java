package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.plan.Objective;

class ObjectivesOnPoolsTest {

    static Stream<Arguments> pools() {
        return Stream.of("sf_b_20", "hd_30", "sf_c_44")
                .flatMap(name -> Stream.of("maximin", "nash", "goldilocks 100", "goldilocks 1000")
                        .map(objective -> Arguments.of(name, objective)));
    }

    @ParameterizedTest
    @MethodSource("pools")
    void the_optimum_is_proven_by_whole_numbers_but_for_a_billionth(String name, String objective) {
        LeximinLottery lottery = lottery(name, objective);
        switch (lottery.verdict()) {
            case LotteryVerdict.Proven proven -> assertThat(objective).isNotEqualTo("nash");
            case LotteryVerdict.Within(Fraction epsilon) ->
                assertThat(epsilon).isLessThan(Fraction.of(1, 1_000_000_000));
            case LotteryVerdict.NotProven notProven -> throw new AssertionError(notProven);
        }
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
    }

    @ParameterizedTest
    @MethodSource("pools")
    void each_objective_is_the_best_by_its_own_measure(String name, String objective) {
        Figures fairest =
                Figures.of(poolFile(name).pool(), lottery(name, "leximin").chances());
        Figures own = Figures.of(poolFile(name).pool(), lottery(name, objective).chances());
        assertThat(own.lowest()).isLessThanOrEqualTo(fairest.lowest());
        assertThat(own.highest()).isLessThanOrEqualTo(fairest.highest());
        if (objective.equals("nash")) {
            assertThat(own.geometricMean()).isGreaterThan(fairest.geometricMean());
        }
    }

    private static LeximinLottery lottery(String name, String objective) {
        return FairLottery.find(poolFile(name).pool(), Objective.parse(objective), 1000, LotteryListener.silent());
    }

    private static PoolFile poolFile(String name) {
        return PoolFile.read(name, Integer.parseInt(name.substring(name.lastIndexOf('_') + 1)));
    }
}
