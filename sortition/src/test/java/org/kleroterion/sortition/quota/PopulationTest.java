package org.kleroterion.sortition.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;

class PopulationTest {

    private static final String MARGINS = """
            feature,value,count
            sex,woman,523
            sex,man,477
            age,18-39,"333,5"
            age,40+,666.5
            """;

    private static final String JOINT = """
            sex;age;population
            woman;18-39;200
            woman;40+;323
            man;18-39;133
            man;40+;344
            """;

    private static List<Margin> quotas(String table, int size, QuotaRule rule, String... joint) {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        return Population.read("population.csv", bytes, Arrays.asList(joint)).quotas(size, rule);
    }

    private static List<Quota> only(List<Margin> margins) {
        return margins.stream().map(Margin::quota).toList();
    }

    @Test
    void a_share_becomes_the_whole_numbers_around_it() {
        List<Margin> margins = quotas(MARGINS, 40, new QuotaRule.FloorAndCeiling());
        assertThat(only(margins))
                .containsExactly(
                        new Quota("sex", "woman", 20, 21),
                        new Quota("sex", "man", 19, 20),
                        new Quota("age", "18-39", 13, 14),
                        new Quota("age", "40+", 26, 27));
        assertThat(margins.getFirst().percent()).isEqualTo("52.3");
        assertThat(margins.getFirst().share()).isEqualTo("20.9");
    }

    @Test
    void the_largest_remainders_are_rounded_up() {
        assertThat(only(quotas(MARGINS, 40, new QuotaRule.LargestRemainder())))
                .containsExactly(
                        new Quota("sex", "woman", 21, 21),
                        new Quota("sex", "man", 19, 19),
                        new Quota("age", "18-39", 13, 13),
                        new Quota("age", "40+", 27, 27));
    }

    @Test
    void slack_widens_both_bounds_and_stays_possible() {
        assertThat(only(quotas("sex,count\nwoman,999\nman,1\nother,0\n", 40, new QuotaRule.Slack(2))))
                .containsExactly(
                        new Quota("sex", "woman", 37, 40),
                        new Quota("sex", "man", 0, 3),
                        new Quota("sex", "other", 0, 0));
    }

    @Test
    void a_joint_table_is_summed_and_may_give_quotas_on_two_features_together() {
        List<Margin> margins = quotas(JOINT, 10, new QuotaRule.FloorAndCeiling(), "sex+age");
        assertThat(only(margins))
                .contains(
                        new Quota("sex", "woman", 5, 6),
                        new Quota("age", "18-39", 3, 4),
                        new Quota("sex+age", "woman+18-39", 2, 2),
                        new Quota("sex+age", "man+40+", 3, 4));
        assertThat(margins).hasSize(8);
    }

    @Test
    void margins_that_do_not_add_up_are_refused_by_name_with_their_totals() {
        assertThatThrownBy(() -> quotas(MARGINS.replace("477", "478"), 40, new QuotaRule.LargestRemainder()))
                .satisfies(thrown -> {
                    Problem problem = ((InvalidInput) thrown).problems().getFirst();
                    assertThat(problem.code()).isEqualTo("MARGIN-201");
                    assertThat(problem.values())
                            .containsEntry("feature", "age")
                            .containsEntry("total", "1000")
                            .containsEntry("usual", "1001");
                });
    }

    @Test
    void all_faults_of_a_table_come_in_one_pass() {
        assertThatThrownBy(() -> quotas(
                        "feature,value,count\nsex,woman,1\nsex,Woman,2\nsex,,3\nsex,man,-4\n",
                        1,
                        new QuotaRule.LargestRemainder()))
                .hasMessage("MARGIN-105, MARGIN-103, MARGIN-102");
        assertThatThrownBy(() -> quotas("sex,age\na,b\n", 1, new QuotaRule.LargestRemainder()))
                .hasMessage("MARGIN-101");
        assertThatThrownBy(() -> quotas(JOINT, 1, new QuotaRule.LargestRemainder(), "sex+town"))
                .hasMessage("MARGIN-106");
        assertThatThrownBy(() -> quotas("sex,count\nwoman,52\nman,48\n", 120, new QuotaRule.LargestRemainder()))
                .hasMessage("MARGIN-203");
        assertThatThrownBy(() -> quotas("sex,count\nwoman,0\n", 1, new QuotaRule.LargestRemainder()))
                .hasMessage("MARGIN-202");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void some_whole_numbers_within_the_bounds_always_add_up_to_the_size(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int size = 1 + chance.nextInt(60);
        String table = "area,count\n"
                + IntStream.range(0, 2 + chance.nextInt(9))
                        .mapToObj(value -> "area " + value + "," + (60 + chance.nextInt(1000)) + "\n")
                        .collect(Collectors.joining());
        List<QuotaRule> rules =
                List.of(new QuotaRule.FloorAndCeiling(), new QuotaRule.LargestRemainder(), new QuotaRule.Slack(1));
        for (QuotaRule rule : rules) {
            List<Margin> margins = quotas(table, size, rule);
            assertThat(margins.stream().mapToInt(margin -> margin.quota().min()).sum())
                    .isLessThanOrEqualTo(size);
            assertThat(margins.stream().mapToInt(margin -> margin.quota().max()).sum())
                    .isGreaterThanOrEqualTo(size);
            assertThat(margins.stream().map(Margin::seats).reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(Fraction.of(size, 1));
        }
    }
}
