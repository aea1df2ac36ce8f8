package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;

class FairLotteryAgainstEnumerationTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_chances_are_those_of_full_enumeration_in_fractions(long seed) {
        People people = SmallPools.of(seed);
        List<boolean[]> panels = ExactOracle.panels(people);
        if (panels.isEmpty()) {
            assertThat(Feasibility.check(people.typed())).isInstanceOf(Feasibility.Infeasible.class);
            return;
        }
        Ratio[] expected = ExactOracle.leximin(people.persons().size(), panels);
        LeximinLottery lottery = FairLottery.leximin(people.typed(), 1000, LotteryListener.silent());
        List<Integer> typeOf = people.typeOfPerson();
        for (int i = 0; i < expected.length; i++) {
            Fraction chance = lottery.chances().get(typeOf.get(i));
            assertThat(chance).as("person %d", i).isEqualTo(Fraction.of(expected[i].top(), expected[i].bottom()));
        }
        switch (lottery.verdict()) {
            case LotteryVerdict.Proven() -> assertThat(lottery.levels()).allMatch(level -> true);
            case LotteryVerdict.NotProven() -> assertThat(lottery.table()).isNotEmpty();
            case LotteryVerdict.Within(Fraction epsilon) -> fail("a small pool within " + epsilon);
        }
    }
}
