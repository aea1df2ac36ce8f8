package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.plan.Objective;

/// Whatever somebody writes into the certificate of an objective, `proven` is said of its optimum alone, and `within`
/// of
/// what is no farther from it: full enumeration knows.
class ObjectiveCertificatesTest {

    private static final int MOST_PANELS = 60;
    private static final int FORGERIES = 40;
    private static final double EXACT = 1e-9;
    private static final List<String> OBJECTIVES = List.of("maximin", "goldilocks 100", "goldilocks 20", "nash");

    static Stream<Arguments> cases() {
        return LongStream.concat(LongStream.range(0, 200), LongStream.range(1000, 1060))
                .filter(seed -> isSmall(people(seed)))
                .boxed()
                .flatMap(seed -> OBJECTIVES.stream().map(objective -> Arguments.of(seed, objective)));
    }

    /// From 1000 on, two members of a household may sit together.
    private static People people(long seed) {
        return seed < 1000 ? SmallPools.of(seed) : SmallPools.withTwoOfHousehold(seed);
    }

    private static boolean isSmall(People people) {
        int panels = ExactOracle.panels(people).size();
        return panels > 0 && panels <= MOST_PANELS;
    }

    @ParameterizedTest(name = "seed {0}, {1}")
    @MethodSource("cases")
    void a_certificate_never_claims_more_than_the_truth(long seed, String text) {
        People people = people(seed);
        Objective objective = Objective.parse(text);
        LeximinLottery lottery = FairLottery.find(people.typed(), objective, 100, LotteryListener.silent());
        ObjectiveOracle oracle = ObjectiveOracle.of(people, objective, lottery.chances());
        judge(oracle, lottery.certificate(), lottery.verdict());
        SplittableRandom random = new SplittableRandom(seed);
        for (int forgery = 0; forgery < FORGERIES; forgery++) {
            LotteryCertificate forged = new Forgery(people.typed(), random).of(lottery.certificate());
            try {
                judge(oracle, forged, CertificateCheck.verdict(people.typed(), objective, forged));
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).hasSize(1);
            }
        }
    }

    @Test
    void most_small_pools_are_proven() {
        for (String objective : OBJECTIVES) {
            long proven = cases().filter(one -> one.get()[1].equals(objective))
                    .map(one -> FairLottery.find(
                                    people((long) one.get()[0]).typed(),
                                    Objective.parse(objective),
                                    100,
                                    LotteryListener.silent())
                            .verdict())
                    .filter(verdict -> !(verdict instanceof LotteryVerdict.NotProven))
                    .count();
            assertThat(proven).as(objective).isGreaterThan(100);
        }
    }

    private static void judge(ObjectiveOracle oracle, LotteryCertificate told, LotteryVerdict verdict) {
        List<Fraction> chances = CertificateCheck.chances(oracle.people().typed(), told.levels());
        switch (verdict) {
            case LotteryVerdict.Proven proven -> {
                assertThat(oracle.distance(chances)).as("proven: %s", told).isLessThan(EXACT);
                assertThat(oracle.loss(chances, told.mixture()))
                        .as("proven: %s", told)
                        .isLessThan(EXACT);
            }
            case LotteryVerdict.Within(Fraction epsilon) ->
                assertThat(oracle.loss(chances, told.mixture()))
                        .as("within: %s", told)
                        .isLessThan(LevelChance.nearly(epsilon) * (1 + EXACT) + EXACT);
            case LotteryVerdict.NotProven none -> assertThat(chances).isNotEmpty();
        }
    }
}
