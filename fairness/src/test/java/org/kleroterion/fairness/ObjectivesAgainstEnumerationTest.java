package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.plan.Objective;

class ObjectivesAgainstEnumerationTest {

    private static final int MOST_PANELS = 70;
    private static final double EXACT = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 400).filter(seed -> isSmall(SmallPools.of(seed)));
    }

    static LongStream householdSeeds() {
        return LongStream.range(1000, 1400)
                .filter(seed ->
                        SmallPools.of(seed).persons().stream().anyMatch(person -> person.household() != People.ALONE))
                .filter(seed -> isSmall(SmallPools.withTwoOfHousehold(seed)));
    }

    private static boolean isSmall(People people) {
        int panels = ExactOracle.panels(people).size();
        return panels > 0 && panels <= MOST_PANELS;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_objective_agrees_with_full_enumeration(long seed) {
        judge(SmallPools.of(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("householdSeeds")
    void and_where_two_members_of_a_household_may_sit_together(long seed) {
        judge(SmallPools.withTwoOfHousehold(seed));
    }

    private static void judge(People people) {
        List<boolean[]> panels = ExactOracle.panels(people);
        int persons = people.persons().size();
        BoundedOracle oracle = new BoundedOracle(persons, panels);
        judge("maximin", chances(people, new Objective.Maximin()), oracle.maximin());
        for (int gamma : List.of(100, 20)) {
            judge("goldilocks " + gamma, chances(people, new Objective.Goldilocks(gamma)), oracle.goldilocks(gamma));
        }
        double[] nash = chances(people, new Objective.Nash());
        NashOracle judge = new NashOracle(persons, panels);
        assertThat(judge.excess(nash)).as("nash").isLessThan(1e-8);
        double[] optimum = judge.optimumNear(nash);
        for (int i = 0; i < persons; i++) {
            assertThat(nash[i]).as("nash, person %d", i).isCloseTo(optimum[i], within(EXACT));
        }
    }

    private static void judge(String objective, double[] found, List<Fraction> expected) {
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i])
                    .as("%s, person %d", objective, i)
                    .isCloseTo(LevelChance.nearly(expected.get(i)), within(EXACT));
        }
    }

    private static double[] chances(People people, Objective objective) {
        LeximinLottery lottery = FairLottery.find(people.typed(), objective, 1000, LotteryListener.silent());
        return people.typeOfPerson().stream()
                .mapToDouble(type -> LevelChance.nearly(lottery.chances().get(type)))
                .toArray();
    }
}
