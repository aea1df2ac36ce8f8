package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

class FairLotteryTest {

    /// a = (0, 0, 0), b = (1, 0, 1), c = (1, 1, 0), d = (0, 1, 1); two of them, at most one 1 in each column.
    private static final TypedPool FOUR = new TypedPool(
            new PanelRules(2, List.of(atMostOne("x"), atMostOne("y"), atMostOne("z"))),
            List.of(
                    new PersonType(List.of(), PersonType.ALONE, 1),
                    new PersonType(List.of(0, 2), PersonType.ALONE, 1),
                    new PersonType(List.of(0, 1), PersonType.ALONE, 1),
                    new PersonType(List.of(1, 2), PersonType.ALONE, 1)),
            List.of());

    private static Quota atMostOne(String feature) {
        return new Quota(feature, "1", 0, 1);
    }

    @Test
    void four_people_of_whom_the_relaxation_promises_each_a_half() {
        LeximinLottery lottery = FairLottery.leximin(FOUR, 1000, LotteryListener.silent());
        Fraction third = Fraction.of(1, 3);
        assertThat(lottery.chances()).containsExactly(Fraction.ONE, third, third, third);
        assertThat(lottery.certain()).containsExactly(0);
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.NotProven());
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
    }

    @Test
    void who_is_on_no_panel_has_no_chance() {
        TypedPool pool = new TypedPool(
                new PanelRules(2, List.of(new Quota("sex", "f", 2, 2), new Quota("sex", "m", 0, 0))),
                List.of(
                        new PersonType(List.of(0), PersonType.ALONE, 5),
                        new PersonType(List.of(1), PersonType.ALONE, 1)),
                List.of());
        LeximinLottery lottery = FairLottery.leximin(pool, 100, LotteryListener.silent());
        assertThat(lottery.impossible()).containsExactly(1);
        assertThat(lottery.chances().getFirst()).isEqualTo(Fraction.of(2, 5));
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Proven());
    }

    @Test
    void quotas_that_contradict_each_other_are_named_and_no_others() {
        TypedPool pool = new TypedPool(
                new PanelRules(
                        3,
                        List.of(
                                new Quota("sex", "f", 2, 3),
                                new Quota("sex", "m", 0, 3),
                                new Quota("age", "young", 2, 2),
                                new Quota("age", "old", 0, 3))),
                List.of(
                        new PersonType(List.of(0, 3), PersonType.ALONE, 5),
                        new PersonType(List.of(1, 2), PersonType.ALONE, 5)),
                List.of());
        assertThatThrownBy(() -> FairLottery.leximin(pool, 100, LotteryListener.silent()))
                .isInstanceOfSatisfying(
                        InfeasiblePool.class,
                        e -> assertThat(e.why())
                                .isEqualTo(new Feasibility.Infeasible(
                                        List.of(
                                                new Feasibility.Rule.Size(3),
                                                new Feasibility.Rule.AtLeast(0),
                                                new Feasibility.Rule.AtLeast(2)),
                                        Feasibility.Kind.EVEN_FRACTIONS)));
    }

    @Test
    void three_pairs_of_which_fractions_could_make_a_panel_but_whole_people_cannot() {
        TypedPool pool = new TypedPool(
                new PanelRules(
                        3, List.of(new Quota("x", "1", 1, 1), new Quota("y", "1", 1, 1), new Quota("z", "1", 1, 1))),
                List.of(
                        new PersonType(List.of(0, 1), PersonType.ALONE, 1),
                        new PersonType(List.of(1, 2), PersonType.ALONE, 1),
                        new PersonType(List.of(0, 2), PersonType.ALONE, 1),
                        new PersonType(List.of(), PersonType.ALONE, 2)),
                List.of());
        assertThat(Feasibility.check(pool))
                .isInstanceOfSatisfying(
                        Feasibility.Infeasible.class,
                        infeasible -> assertThat(infeasible.kind()).isEqualTo(Feasibility.Kind.WHOLE_PEOPLE));
    }

    @Test
    void the_listener_ends_the_work() {
        TypedPool pool = PoolFile.read("hd_30", 30).pool();
        assertThatThrownBy(() -> FairLottery.leximin(pool, 1000, (work, done, total) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_table_has_a_power_of_ten_of_panels() {
        assertThatThrownBy(() -> FairLottery.leximin(FOUR, 500, LotteryListener.silent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
    }
}
