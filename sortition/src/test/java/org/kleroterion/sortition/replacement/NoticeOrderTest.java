package org.kleroterion.sortition.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.witness.BeaconRound;

/// What can follow what, once a panel is drawn.
class NoticeOrderTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final SeededConvention convention = SeededConvention.of(new SplittableRandom(7), 30, 6, 2);
    private final PanelInService drawn = PanelInService.of(convention.drawn());

    private Notice notice(int number, Hash tag) {
        return new Notice(convention.drawn().publication(), number, tag, Ground.OWN_WORD, NOON);
    }

    private PanelInService afterTwoLeft() {
        Hash first = drawn.seated().getFirst();
        Hash last = drawn.seated().getLast();
        return drawn.after(notice(1, first)).after(notice(2, last));
    }

    private PanelChange.Replaced alternate(int notice, int rank) {
        return new PanelChange.Replaced(
                notice, new Entrant.Alternate(rank, convention.drawn().alternate(rank)));
    }

    private static String code(Optional<org.kleroterion.sortition.Problem> refusal) {
        return refusal.map(org.kleroterion.sortition.Problem::code).orElse("");
    }

    @Test
    void notices_are_numbered_without_a_gap() {
        assertThat(code(drawn.refusal(notice(2, drawn.seated().getFirst())))).isEqualTo("REPLACE-101");
        assertThat(code(drawn.refusal(notice(1, drawn.seated().getFirst())))).isEmpty();
    }

    @Test
    void nobody_leaves_twice_or_without_a_seat() {
        Hash first = drawn.seated().getFirst();
        assertThat(code(drawn.after(notice(1, first)).refusal(notice(2, first))))
                .isEqualTo("REPLACE-103");
        assertThat(code(drawn.refusal(notice(1, convention.drawn().alternate(1)))))
                .isEqualTo("REPLACE-103");
    }

    @Test
    void open_notices_are_served_in_the_order_of_their_numbers() {
        PanelInService two = afterTwoLeft();
        assertThat(two.emptySeats()).isEqualTo(2);
        assertThat(code(two.refusal(alternate(2, 1)))).isEqualTo("RECORD-106");
        PanelInService one = two.after(alternate(1, 1));
        assertThat(code(one.refusal(alternate(1, 2)))).isEqualTo("RECORD-106");
        assertThat(one.after(alternate(2, 2)).toServe()).isEmpty();
    }

    @Test
    void a_refusal_opens_its_own_notice_again_and_the_next_call_is_for_it() {
        PanelInService two = afterTwoLeft().after(alternate(1, 2));
        PanelInService refused =
                two.after(new PanelChange.Refused(1, convention.drawn().alternate(2)));
        assertThat(refused.waiting().open()).containsExactly(1, 2);
        assertThat(refused.waiting().attempt(1)).isEqualTo(1);
        assertThat(code(refused.refusal(alternate(1, 2)))).isEqualTo("REPLACE-202");
        assertThat(code(refused.refusal(alternate(1, 1)))).isEmpty();
    }

    @Test
    void only_whom_the_last_call_named_may_refuse() {
        PanelInService served = afterTwoLeft().after(alternate(1, 1)).after(alternate(2, 2));
        assertThat(code(served.refusal(
                        new PanelChange.Refused(1, convention.drawn().alternate(1)))))
                .isEqualTo("RECORD-107");
        assertThat(code(served.refusal(
                        new PanelChange.Refused(2, convention.drawn().alternate(1)))))
                .isEqualTo("RECORD-107");
        assertThat(code(served.refusal(
                        new PanelChange.Refused(2, convention.drawn().alternate(2)))))
                .isEmpty();
    }

    @Test
    void who_came_may_leave_by_a_later_notice_and_can_no_longer_refuse() {
        Hash came = convention.drawn().alternate(1);
        PanelInService chained = drawn.after(notice(1, drawn.seated().getFirst()))
                .after(alternate(1, 1))
                .after(notice(2, came));
        assertThat(chained.seated()).doesNotContain(came);
        assertThat(code(chained.refusal(new PanelChange.Refused(1, came)))).isEqualTo("REPLACE-203");
        assertThat(code(chained.refusal(alternate(2, 1)))).isEqualTo("REPLACE-202");
    }

    @Test
    void an_alternate_is_named_by_the_tag_of_their_rank() {
        PanelInService open = drawn.after(notice(1, drawn.seated().getFirst()));
        Hash second = convention.drawn().alternate(2);
        assertThat(code(open.refusal(new PanelChange.Replaced(1, new Entrant.Alternate(1, second)))))
                .isEqualTo("REPLACE-201");
        assertThat(code(open.refusal(new PanelChange.Replaced(1, new Entrant.Alternate(9, second)))))
                .isEqualTo("REPLACE-201");
    }

    @Test
    void nothing_happens_that_cannot() {
        assertThatThrownBy(() -> drawn.after(alternate(1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawn.after(new PanelChange.Refused(1, Sha256.of(new byte[0]))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_candidate_of_a_lot_comes_as_often_as_any_other() {
        Successor.Lottery lottery = new Successor.Lottery(List.of(3, 5, 8, 13), 0);
        TreeMap<Integer, Integer> times = new TreeMap<>();
        for (int day = 0; day < 400; day++) {
            String signature =
                    Sha256.of(new byte[] {(byte) day, (byte) (day >> 8)}).hex();
            BeaconRound round = new BeaconRound(1 + day, signature + signature.substring(0, 32));
            times.merge(lottery.drawnBy(convention.drawn().publication(), 1, 0, round), 1, Integer::sum);
        }
        assertThat(times.keySet()).containsExactly(3, 5, 8, 13);
        assertThat(times.values()).allMatch(count -> count > 60);
    }

    @Test
    void a_notice_reads_as_it_is_written_and_in_no_other_way() {
        Notice notice = notice(3, Sha256.of(new byte[] {2}));
        assertThat(Notice.parse(notice.text().bytes())).isEqualTo(notice);
        String text = notice.text().toString();
        for (String wrong : List.of(
                text.replace("number = 3", "number = 0"),
                text.replace("number = 3", "number = 03"),
                text.replace("own-word", "Own word"),
                text + "more = 1\n",
                text.replace("time = 2026", "time = 20266"))) {
            assertThatThrownBy(() -> Notice.parse(wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(MalformedText.class);
        }
    }
}
