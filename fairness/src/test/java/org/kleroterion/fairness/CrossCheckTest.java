package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A sample of the pools that `make crosscheck` goes through whole, and a look at the judge itself.
class CrossCheckTest {

    private static final double UNTIL_DONE = 1e6;

    @BeforeEach
    void solvers() {
        assumeTrue(PersonByPerson.isPossible(), "OR-Tools is in the tests for Linux on x86-64 alone");
    }

    static LongStream fewPeople() {
        return CrossCheckPools.few();
    }

    static LongStream hard() {
        return CrossCheckPools.fewHard();
    }

    static LongStream tiny() {
        return LongStream.range(0, 150)
                .filter(seed -> !ExactOracle.panels(SmallPools.of(seed)).isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewPeople")
    void the_chances_are_those_of_column_generation_person_by_person_with_other_solvers(long seed) {
        assertThat(CrossCheck.compare(CrossCheckPools.of(seed), UNTIL_DONE).difference())
                .isBetween(0.0, CrossCheck.TOLERANCE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hard")
    void where_fractions_of_seats_promise_too_much_whole_searches_of_panels_agree_with_ours(long seed) {
        CrossCheck.Comparison found = CrossCheck.compare(CrossCheckPools.of(seed), UNTIL_DONE);
        assertThat(found.proven()).isFalse();
        assertThat(found.other().searched()).isPositive();
        assertThat(found.difference()).isBetween(0.0, CrossCheck.TOLERANCE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tiny")
    void the_judge_finds_what_full_enumeration_finds(long seed) {
        People people = SmallPools.of(seed);
        List<Double> found = OtherLeximin.of(people, UNTIL_DONE).chances();
        Ratio[] expected = ExactOracle.leximin(people.persons().size(), ExactOracle.panels(people));
        for (int i = 0; i < expected.length; i++) {
            double chance = (double) expected[i].top() / expected[i].bottom();
            assertThat(found.get(i)).as("person %d", i).isCloseTo(chance, within(1e-6));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 3, 5})
    void the_yardstick_of_the_bench_solves_the_same_problem(long seed) {
        People people =
                CrossCheckPools.of(CrossCheckPools.few().skip(seed).findFirst().orElseThrow());
        double[] yardstick = PersonByPerson.leximin(people, UNTIL_DONE);
        List<Double> judge = OtherLeximin.of(people, UNTIL_DONE).chances();
        for (int i = 0; i < yardstick.length; i++) {
            assertThat(yardstick[i]).as("person %d", i).isCloseTo(judge.get(i), within(1e-3));
        }
    }
}
