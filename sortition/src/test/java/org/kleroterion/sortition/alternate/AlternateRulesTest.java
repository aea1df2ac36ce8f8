package org.kleroterion.sortition.alternate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.panel.TypedPool;

/// What the rule of succession does, on a panel that can be counted by hand: two women and two men.
class AlternateRulesTest {

    private static final List<Quota> QUOTAS = List.of(new Quota("sex", "F", 2, 2), new Quota("sex", "M", 1, 2));
    private static final TypedPool POOL = new TypedPool(
            new PanelRules(4, QUOTAS),
            List.of(new PersonType(List.of(0), PersonType.ALONE, 5), new PersonType(List.of(1), PersonType.ALONE, 4)),
            List.of());
    private static final int F = 0;
    private static final int M = 1;
    private static final Composition PANEL = new Composition(List.of(2, 2));

    @Test
    void a_person_of_a_small_quota_weighs_more() {
        assertThat(QuotaDamage.of(QUOTAS, List.of(2, 2))).isZero();
        assertThat(QuotaDamage.of(QUOTAS, List.of(1, 3))).isEqualTo(QuotaDamage.POINT);
        assertThat(QuotaDamage.weight(new Quota("f", "v", 0, 0))).isEqualTo(QuotaDamage.POINT);
        assertThat(QuotaDamage.weight(new Quota("f", "v", 0, 16))).isEqualTo(QuotaDamage.POINT / 16);
    }

    @Test
    void a_woman_is_replaced_by_a_woman_even_of_a_later_rank() {
        PanelTally tally = PanelTally.of(POOL, PANEL);
        tally.leave(F);
        assertThat(tally.damage()).isEqualTo(QuotaDamage.POINT / 2);
        assertThat(tally.successor(List.of(M, F, F))).isEqualTo(1);
        tally.enter(F);
        assertThat(tally.damage()).isZero();
        assertThat(tally.counts()).containsExactly(2, 2);
    }

    @Test
    void between_equals_the_first_rank_comes() {
        PanelTally tally = PanelTally.of(POOL, PANEL);
        tally.leave(M);
        assertThat(tally.successor(List.of(M, M))).isZero();
        assertThat(tally.change(M)).isZero();
        assertThat(tally.change(F)).isEqualTo(QuotaDamage.POINT / 2);
    }

    @Test
    void nobody_is_counted_twice_and_no_seat_is_filled_twice() {
        DropOuts two = new DropOuts(List.of(List.of(0, 1), List.of(0), List.of()));
        ExpectedDamage expected = new ExpectedDamage(POOL, two);
        assertThat(expected.of(PANEL, List.of())).isEqualTo(QuotaDamage.POINT * 3 / 2);
        assertThat(expected.of(PANEL, List.of(F))).isEqualTo(QuotaDamage.POINT / 2);
        assertThat(expected.of(PANEL, List.of(F, F))).isZero();
    }

    @Test
    void alternates_take_no_more_people_than_there_are() {
        assertThat(PanelRoom.fits(POOL, PANEL, List.of(F, F, F))).isTrue();
        assertThat(PanelRoom.fits(POOL, PANEL, List.of(F, F, F, F))).isFalse();
        TypedPool couples = new TypedPool(
                POOL.rules(), List.of(new PersonType(List.of(0), 0, 5), new PersonType(List.of(1), 0, 5)), List.of(5));
        assertThat(PanelRoom.fits(couples, PANEL, List.of(M))).isTrue();
        assertThat(PanelRoom.fits(couples, PANEL, List.of(M, F))).isFalse();
    }

    @Test
    void scaled_alternates_are_in_proportion_to_the_quotas() {
        assertThat(ScaledAlternates.wanted(QUOTAS, 7)).containsExactly(4, 3);
        assertThat(new ScaledAlternates(POOL, 4).of(PANEL, 4)).containsExactly(F, F, M, M);
        assertThat(new ScaledAlternates(POOL, 9).of(PANEL, 9)).hasSize(5);
    }

    @ParameterizedTest(name = "{0} % drop out")
    @ValueSource(ints = {1, 10, 50, 90})
    void as_many_drop_out_as_are_reckoned_with(int percent) {
        DropOuts dropOuts = DropOuts.of(Sha256.of(new byte[] {1}), 40, percent);
        int all = dropOuts.samples().stream().mapToInt(List::size).sum();
        int expected = DropOuts.SAMPLES * 40 * percent / 100;
        assertThat(dropOuts.samples()).hasSize(DropOuts.SAMPLES);
        assertThat(all).isBetween(expected - 150, expected + 150);
        assertThat(IntStream.range(0, 40)
                        .filter(seat -> dropOuts.samples().stream().anyMatch(vacant -> vacant.contains(seat))))
                .hasSizeGreaterThan(30);
    }
}
