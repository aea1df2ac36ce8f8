package org.kleroterion.fairness.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who comes late or leaves moves at most one other person.
class LateSeatsTest {

    private static final List<Integer> SIZES = TableRequest.evenSizes(20, 5);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoever_comes_reseats_one_person_at_most(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TablePlan plan = Tables.plan(Tables.plain(20, 5, 4));
        TableRequest request = new TableRequest(
                24,
                SIZES,
                4,
                List.of(new Wish.Apart(List.of(random.nextInt(20), 20), Tables.upTo(4))),
                List.of(Tables.feature("sex", 24, 2, seed)),
                List.of(Aim.WISHES, Aim.BALANCE, Aim.PAIRS));
        for (int newcomer = 20; newcomer < 24; newcomer++) {
            int from = random.nextInt(4);
            Reseating reseating = TablePlanner.arrive(request, plan, newcomer, from);

            TreeSet<Integer> moved = moved(plan, reseating.plan(), newcomer);
            assertThat(moved).hasSizeLessThanOrEqualTo(1);
            assertThat(moved.isEmpty() ? OptionalInt.empty() : OptionalInt.of(moved.first()))
                    .isEqualTo(reseating.moved());
            assertThat(reseating.broken()).isEmpty();
            for (int round = 0; round < 4; round++) {
                assertThat(reseating
                                .plan()
                                .rounds()
                                .get(round)
                                .tableOf(newcomer)
                                .isPresent())
                        .isEqualTo(round >= from);
            }
            assertSizesDifferByOneAtMost(reseating.plan());
            plan = reseating.plan();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whoever_leaves_reseats_one_person_at_most(long seed) {
        TablePlan plan = Tables.plan(Tables.plain(20, 5, 4));
        TableRequest request = new TableRequest(20, SIZES, 4, List.of(), List.of(), Aim.USUAL);
        for (int person :
                new SplittableRandom(seed).ints(20, 0, 20).distinct().limit(4).toArray()) {
            Reseating reseating = TablePlanner.leave(request, plan, person, 1);

            assertThat(moved(plan, reseating.plan(), person)).hasSizeLessThanOrEqualTo(1);
            assertThat(reseating.plan().rounds().getFirst())
                    .isEqualTo(plan.rounds().getFirst());
            plan = reseating.plan();
        }
    }

    @Test
    void two_who_leave_one_table_are_followed_by_one_who_fills_it() {
        TablePlan plan = Tables.plan(Tables.plain(20, 5, 1));
        TableRequest request = new TableRequest(20, SIZES, 1, List.of(), List.of(), Aim.USUAL);
        List<Integer> table = plan.rounds().getFirst().tables().get(2);

        Reseating first = TablePlanner.leave(request, plan, table.get(0), 0);
        Reseating second = TablePlanner.leave(request, first.plan(), table.get(1), 0);

        assertThat(first.moved()).isEmpty();
        assertThat(second.moved()).isPresent();
        assertSizesDifferByOneAtMost(second.plan());
    }

    @Test
    void whoever_comes_takes_the_seat_that_somebody_left() {
        TablePlan plan = Tables.plan(Tables.plain(20, 5, 3));
        TableRequest request = new TableRequest(21, SIZES, 3, List.of(), List.of(), Aim.USUAL);

        TablePlan left = TablePlanner.leave(request, plan, 7, 0).plan();
        Reseating come = TablePlanner.arrive(request, left, 20, 0);

        for (TablePlan.Round round : come.plan().rounds()) {
            assertThat(round.tables()).allMatch(table -> table.size() == 4);
        }
    }

    @Test
    void somebody_makes_room_where_a_wish_needs_it() {
        TablePlan plan = new TablePlan(List.of(new TablePlan.Round(List.of(List.of(0, 1), List.of(2, 3, 4)))));
        List<Wish> wishes = List.of(new Wish.Together(List.of(2, 5), List.of(0)));
        TableRequest request = new TableRequest(6, List.of(3, 3), 1, wishes, List.of(), Aim.USUAL);

        Reseating reseating = TablePlanner.arrive(request, plan, 5, 0);

        assertThat(reseating.broken()).isEmpty();
        assertThat(reseating.moved()).isPresent();
        assertThat(reseating.plan().rounds().getFirst().tables().get(1)).contains(2, 5);
    }

    @Test
    void a_wish_that_one_move_cannot_keep_is_told() {
        TablePlan plan = new TablePlan(List.of(new TablePlan.Round(List.of(List.of(0, 1, 2), List.of(3, 4, 5)))));
        List<Wish> wishes = List.of(
                new Wish.Apart(List.of(0, 6), List.of(0)),
                new Wish.Apart(List.of(1, 6), List.of(0)),
                new Wish.Apart(List.of(3, 6), List.of(0)),
                new Wish.Apart(List.of(4, 6), List.of(0)));
        TableRequest request = new TableRequest(7, List.of(3, 3), 1, wishes, List.of(), Aim.USUAL);

        assertThat(TablePlanner.arrive(request, plan, 6, 0).broken()).isNotEmpty();
    }

    @Test
    void nobody_comes_twice() {
        TablePlan plan = Tables.plan(Tables.plain(20, 5, 2));

        assertThatThrownBy(() -> TablePlanner.arrive(Tables.plain(20, 5, 2), plan, 3, 0))
                .hasMessage("person 3 has a seat already");
    }

    private static TreeSet<Integer> moved(TablePlan before, TablePlan after, int except) {
        TreeSet<Integer> moved = new TreeSet<>();
        for (int round = 0; round < before.rounds().size(); round++) {
            List<List<Integer>> tables = before.rounds().get(round).tables();
            for (int table = 0; table < tables.size(); table++) {
                List<Integer> gone = new ArrayList<>(tables.get(table));
                gone.removeAll(after.rounds().get(round).tables().get(table));
                moved.addAll(gone);
            }
        }
        moved.remove(except);
        return moved;
    }

    private static void assertSizesDifferByOneAtMost(TablePlan plan) {
        for (TablePlan.Round round : plan.rounds()) {
            int least = round.tables().stream().mapToInt(List::size).min().orElseThrow();
            int most = round.tables().stream().mapToInt(List::size).max().orElseThrow();
            assertThat(most - least).isLessThanOrEqualTo(1);
        }
    }
}
