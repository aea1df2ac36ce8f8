package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A sample of the pools that `make crosscheck` goes through whole.
class CrossCheckTest {

    private static final double UNTIL_DONE = 1e6;

    static LongStream seeds() {
        return CrossCheckPools.few();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_chances_are_those_of_plain_column_generation_with_other_solvers(long seed) {
        assumeTrue(PersonByPerson.isPossible(), "OR-Tools is in the tests for Linux on x86-64 alone");
        assertThat(CrossCheck.compare(CrossCheckPools.of(seed), UNTIL_DONE).difference())
                .isBetween(0.0, CrossCheck.TOLERANCE);
    }
}
