package org.kleroterion.fairness.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans of tables with wishes, features and aims in any order.
class TablePlannerTest {

    @Test
    void five_rounds_with_two_features_lack_nothing_where_others_reach_304_pairs_of_400() {
        TableFigures figures = Tables.figures(new TableRequest(
                40,
                TableRequest.evenSizes(40, 8),
                5,
                List.of(),
                List.of(Tables.feature("sex", 40, 2, 1), Tables.feature("age", 40, 4, 2)),
                Aim.USUAL));

        assertThat(figures.pairs()).isEqualTo(400);
        assertThat(figures.balance()).allMatch(feature -> feature.lacking() == 0 && feature.even() == 40);
    }

    @Test
    void balance_before_pairs_lacks_nothing_even_with_four_features() {
        TableRequest request = new TableRequest(
                40,
                TableRequest.evenSizes(40, 8),
                3,
                List.of(),
                List.of(
                        Tables.feature("sex", 40, 2, 1),
                        Tables.feature("age", 40, 4, 2),
                        Tables.feature("school", 40, 3, 3),
                        Tables.feature("area", 40, 6, 4)),
                List.of(Aim.WISHES, Aim.BALANCE, Aim.PAIRS));

        assertThat(Tables.figures(request).balance()).allMatch(feature -> feature.lacking() == 0);
    }

    @Test
    void a_gathered_feature_has_one_value_at_as_many_tables_as_it_can() {
        List<Integer> languages =
                Tables.upTo(12).stream().map(person -> person / 4).toList();
        TableFeature language = new TableFeature("language", TableFeature.Mode.CLUSTER, languages);

        TableFigures figures = Tables.figures(new TableRequest(
                12, List.of(4, 4, 4), 2, List.of(), List.of(language), List.of(Aim.BALANCE, Aim.WISHES, Aim.PAIRS)));

        assertThat(figures.balance().getFirst().lacking()).isZero();
        assertThat(figures.balance().getFirst().even()).isEqualTo(6);
    }

    @Test
    void facilitators_keep_their_tables_and_nobody_meets_twice() {
        List<Wish> seats = new ArrayList<>();
        for (int table = 0; table < 8; table++) {
            seats.add(new Wish.Fixed(3 * table, table, Tables.upTo(6)));
        }
        TableRequest request = Tables.wishing(40, 8, 6, seats);
        TablePlan plan = Tables.plan(request);

        for (TablePlan.Round round : plan.rounds()) {
            for (int table = 0; table < 8; table++) {
                assertThat(round.tables().get(table)).contains(3 * table);
            }
        }
        assertThat(TableFigures.of(request, plan).pairs()).isEqualTo(480);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_possible_wish_is_kept(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TableRequest request = Tables.wishing(24, 5, 3, possibleWishes(random, 24, 5, 3));

        TableFigures figures = Tables.figures(request);

        assertThat(figures.brokenWishes()).isEmpty();
        assertThat(figures.pairs()).isLessThanOrEqualTo(figures.pairsBound());
    }

    /// Wishes that a seating made first keeps.
    private static List<Wish> possibleWishes(SplittableRandom random, int people, int tables, int rounds) {
        int[] table = new int[people];
        for (int person = 0; person < people; person++) {
            table[person] = person % tables;
        }
        List<Wish> wishes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int k = 0; k < 15; k++) {
                int one = random.nextInt(people - 1);
                int other = one + 1 + random.nextInt(people - one - 1);
                List<Integer> pair = List.of(one, other);
                wishes.add(
                        table[one] == table[other]
                                ? new Wish.Together(pair, List.of(round))
                                : new Wish.Apart(pair, List.of(round)));
            }
            int seated = random.nextInt(people);
            wishes.add(new Wish.Fixed(seated, table[seated], List.of(round)));
        }
        return wishes;
    }

    @Test
    void wishes_that_come_last_are_named_where_they_give_way() {
        List<Wish> wishes = List.of(new Wish.Together(List.of(0, 1), Tables.upTo(4)));
        TableRequest request = new TableRequest(
                16, List.of(4, 4, 4, 4), 4, wishes, List.of(), List.of(Aim.PAIRS, Aim.BALANCE, Aim.WISHES));

        TableFigures figures = Tables.figures(request);

        assertThat(figures.pairs()).isEqualTo(96);
        assertThat(figures.brokenWishes()).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"6, 2, 2", "6, 2, 3", "6, 3, 3", "7, 2, 2", "7, 3, 2", "8, 2, 2", "8, 4, 2"})
    void small_plans_are_the_best_of_all(int people, int tables, int rounds) {
        List<TablePlan.Round> all = everySeating(TableRequest.evenSizes(people, tables), people);
        TableFigures figures = Tables.figures(Tables.plain(people, tables, rounds));

        assertThat(figures.pairs()).isEqualTo(best(people, all, List.of(all.getFirst()), rounds - 1));
        assertThat(figures.pairs()).isLessThanOrEqualTo(figures.pairsBound());
    }

    private static long best(int people, List<TablePlan.Round> all, List<TablePlan.Round> chosen, int more) {
        if (more == 0) {
            List<Integer> one = List.of(people);
            TableRequest request = new TableRequest(people, one, chosen.size(), List.of(), List.of(), Aim.USUAL);
            return TableFigures.of(request, new TablePlan(chosen)).pairs();
        }
        long best = 0;
        for (TablePlan.Round next : all) {
            List<TablePlan.Round> longer = new ArrayList<>(chosen);
            longer.add(next);
            best = Math.max(best, best(people, all, longer, more - 1));
        }
        return best;
    }

    /// One of each, whatever the names of the tables.
    private static List<TablePlan.Round> everySeating(List<Integer> sizes, int people) {
        TreeMap<String, TablePlan.Round> found = new TreeMap<>();
        extend(sizes, people, new int[people], 0, found);
        return List.copyOf(found.values());
    }

    private static void extend(
            List<Integer> sizes, int people, int[] table, int next, TreeMap<String, TablePlan.Round> found) {
        if (next == people) {
            TablePlan.Round round =
                    TablePlan.of(new int[][] {table}, sizes.size()).rounds().getFirst();
            boolean fits = Tables.upTo(sizes.size()).stream()
                    .allMatch(at -> round.tables().get(at).size() == sizes.get(at));
            if (fits) {
                found.put(
                        round.tables().stream()
                                .map(List::toString)
                                .sorted()
                                .toList()
                                .toString(),
                        round);
            }
            return;
        }
        for (int t = 0; t < sizes.size(); t++) {
            table[next] = t;
            extend(sizes, people, table, next + 1, found);
        }
    }

    @Test
    void two_hundred_people_at_ten_tables_meet_most_of_those_whom_they_can() {
        TableFigures figures = Tables.figures(Tables.plain(200, 10, 6));

        assertThat(figures.pairsBound()).isEqualTo(10_900);
        assertThat(figures.pairs()).isGreaterThan(9_800);
    }

    @Test
    void the_same_request_gives_the_same_plan() {
        TableRequest request = Tables.wishing(21, 4, 3, List.of(new Wish.Together(List.of(2, 5), List.of(1))));

        assertThat(Tables.plan(request)).isEqualTo(Tables.plan(request));
    }

    @Test
    void a_listener_ends_the_search() {
        assertThatThrownBy(() -> TablePlanner.plan(Tables.plain(33, 6, 5), (done, total) -> done < total / 100))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_plan_has_as_many_seats_as_people() {
        TableRequest request = new TableRequest(9, List.of(4, 4), 2, List.of(), List.of(), Aim.USUAL);

        assertThatThrownBy(() -> Tables.plan(request)).hasMessage("8 seats for 9 people");
    }
}
