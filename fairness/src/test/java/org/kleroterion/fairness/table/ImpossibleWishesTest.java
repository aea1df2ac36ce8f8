package org.kleroterion.fairness.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wishes that cannot be kept together are named, and nothing else is.
class ImpossibleWishesTest {

    private static final List<Integer> ONE = List.of(0);

    @Test
    void nine_people_mutually_apart_at_eight_tables_are_named() {
        List<Wish> wishes = new ArrayList<>();
        for (int one = 10; one < 19; one++) {
            for (int other = one + 1; other < 19; other++) {
                wishes.add(new Wish.Apart(List.of(one, other), ONE));
            }
        }
        wishes.add(new Wish.Apart(List.of(1, 2), ONE));

        WishConflict conflict = onlyConflict(40, 8, wishes);

        assertThat(conflict.proven()).isTrue();
        assertThat(conflict.wishes()).containsExactlyElementsOf(wishes.subList(0, 36));
    }

    @Test
    void of_twelve_people_apart_in_one_wish_nine_are_named() {
        WishConflict conflict = onlyConflict(40, 8, List.of(new Wish.Apart(Tables.upTo(12), ONE)));

        assertThat(conflict.wishes()).containsExactly(new Wish.Apart(Tables.upTo(9), ONE));
    }

    @Test
    void a_group_larger_than_any_table_is_named() {
        WishConflict conflict = onlyConflict(
                12, 3, List.of(new Wish.Apart(List.of(7, 8), ONE), new Wish.Together(Tables.upTo(6), ONE)));

        assertThat(conflict.origins()).containsExactly(1);
        assertThat(conflict.wishes()).containsExactly(new Wish.Together(Tables.upTo(5), ONE));
    }

    @Test
    void apart_and_together_along_a_chain_are_named() {
        List<Wish> wishes = List.of(
                new Wish.Together(List.of(0, 1), ONE),
                new Wish.Together(List.of(4, 5), ONE),
                new Wish.Together(List.of(1, 2), ONE),
                new Wish.Apart(List.of(0, 2), ONE));

        assertThat(onlyConflict(12, 3, wishes).origins()).containsExactly(0, 2, 3);
    }

    @Test
    void two_seats_for_one_person_are_named() {
        List<Wish> wishes = List.of(new Wish.Fixed(3, 0, ONE), new Wish.Fixed(3, 2, ONE), new Wish.Fixed(4, 1, ONE));

        assertThat(onlyConflict(12, 3, wishes).origins()).containsExactly(0, 1);
    }

    @Test
    void more_seats_of_their_own_than_a_table_has_are_named() {
        List<Wish> wishes = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            wishes.add(new Wish.Fixed(person, 1, ONE));
        }

        assertThat(onlyConflict(12, 3, wishes).wishes()).hasSize(5);
    }

    @Test
    void groups_that_only_fill_tables_badly_are_named() {
        List<Wish> wishes = List.of(
                new Wish.Together(List.of(0, 1, 2), ONE),
                new Wish.Together(List.of(3, 4, 5), ONE),
                new Wish.Together(List.of(6, 7, 8), ONE));

        assertThat(onlyConflict(10, 2, wishes).wishes()).hasSize(3);
    }

    @Test
    void the_same_conflict_in_several_rounds_is_named_once() {
        List<Wish> wishes = List.of(new Wish.Apart(Tables.upTo(4), List.of(0, 2)));
        TableRequest request = Tables.wishing(12, 3, 3, wishes);

        ImpossibleWishes impossible = catchThrowableOfType(ImpossibleWishes.class, () -> Tables.plan(request));

        assertThat(impossible.conflicts()).hasSize(1);
        assertThat(impossible.conflicts().getFirst().rounds()).containsExactly(0, 2);
    }

    /// Also where wishes come last: an impossible wish is never dropped.
    @Test
    void wishes_that_come_last_are_refused_too() {
        TableRequest request = new TableRequest(
                12,
                List.of(4, 4, 4),
                1,
                List.of(new Wish.Apart(Tables.upTo(4), ONE)),
                List.of(),
                List.of(Aim.PAIRS, Aim.BALANCE, Aim.WISHES));

        assertThat(catchThrowableOfType(ImpossibleWishes.class, () -> Tables.plan(request)))
                .isNotNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void without_any_one_of_the_wishes_named_the_others_are_possible(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Wish> wishes = new ArrayList<>();
        while (isPossible(wishes)) {
            int one = random.nextInt(11);
            int other = one + 1 + random.nextInt(11 - one);
            List<Integer> pair = List.of(one, other);
            wishes.add(random.nextInt(3) > 0 ? new Wish.Apart(pair, ONE) : new Wish.Together(pair, ONE));
        }

        List<Wish> named = onlyConflict(12, 3, wishes).wishes();

        assertThat(isPossible(named)).isFalse();
        for (int at = 0; at < named.size(); at++) {
            List<Wish> others = new ArrayList<>(named.subList(0, at));
            others.addAll(named.subList(at + 1, named.size()));
            assertThat(isPossible(others)).isTrue();
        }
    }

    private static boolean isPossible(List<Wish> wishes) {
        return new RoundSearch(List.of(4, 4, 4), RoundWishes.ofAll(12, wishes))
                .find()
                .isPresent();
    }

    private static WishConflict onlyConflict(int people, int tables, List<Wish> wishes) {
        TableRequest request = Tables.wishing(people, tables, 1, wishes);
        ImpossibleWishes impossible = catchThrowableOfType(ImpossibleWishes.class, () -> Tables.plan(request));
        assertThat(impossible.conflicts()).hasSize(1);
        return impossible.conflicts().getFirst();
    }
}
