package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.quota.Flex;

class RepairsTest {

    /// Seeds of small pools that have no panel.
    static Stream<Long> impossible() {
        return LongStream.range(0, 400)
                .boxed()
                .filter(seed -> infeasible(SmallPools.of(seed).typed()).isPresent())
                .limit(60);
    }

    private static Optional<Feasibility.Infeasible> infeasible(TypedPool pool) {
        return Feasibility.check(pool) instanceof Feasibility.Infeasible why ? Optional.of(why) : Optional.empty();
    }

    private static List<Repair> repairs(TypedPool pool, List<Flex> flex) {
        return Repairs.find(pool, flex, LotteryListener.silent());
    }

    private static TypedPool applied(TypedPool pool, Repair repair) {
        return ChangedPool.with(pool, repair.changes());
    }

    /// Every repair that is smaller by one in one of its changes.
    private static List<Repair> smaller(Repair repair) {
        List<Repair> all = new ArrayList<>();
        for (int at = 0; at < repair.changes().size(); at++) {
            List<Change> changes = new ArrayList<>(repair.changes());
            switch (changes.get(at)) {
                case Change.LowerMin(int quota, int from, int to) ->
                    changes.set(at, new Change.LowerMin(quota, from, to + 1));
                case Change.RaiseMax(int quota, int from, int to) ->
                    changes.set(at, new Change.RaiseMax(quota, from, to - 1));
                case Change.PerHousehold(int from, int to) -> changes.set(at, new Change.PerHousehold(from, to - 1));
                case Change.Size size -> changes.clear();
                case Change.Volunteers volunteers -> changes.clear();
            }
            if (!changes.isEmpty()) {
                all.add(new Repair(changes, true, Optional.empty()));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("impossible")
    void a_repair_makes_a_panel_possible_and_none_of_its_changes_can_be_smaller(long seed) {
        TypedPool pool = SmallPools.of(seed).typed();
        List<Repair> repairs = repairs(pool, List.of());
        assertThat(repairs).isNotEmpty().doesNotHaveDuplicates();
        for (Repair repair : repairs) {
            if (repair.changes().getFirst() instanceof Change.Volunteers) {
                continue;
            }
            assertThat(infeasible(applied(pool, repair))).as("%s", repair).isEmpty();
            for (Repair less : smaller(repair)) {
                assertThat(infeasible(applied(pool, less))).as("%s", less).isPresent();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("impossible")
    void three_repairs_are_proposed_wherever_three_exist_and_all_where_there_are_fewer(long seed) {
        RepairOracle oracle = new RepairOracle(SmallPools.of(seed));
        Set<List<Integer>> minimal = oracle.minimal();
        List<List<Integer>> proposed = repairs(SmallPools.of(seed).typed(), List.of()).stream()
                .filter(repair -> !(repair.changes().getFirst() instanceof Change.Volunteers))
                .map(oracle::amounts)
                .toList();
        assertThat(minimal).containsAll(proposed);
        assertThat(proposed).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(Math.min(3, minimal.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("impossible")
    void no_repair_goes_beyond_the_bounds_while_one_of_quotas_keeps_to_them(long seed) {
        RepairOracle oracle = new RepairOracle(SmallPools.of(seed));
        List<Flex> flex = oracle.people().rules().quotas().stream()
                .map(quota -> new Flex(Math.max(0, quota.min() - 1), quota.max() + 1))
                .toList();
        List<List<Integer>> minimal = oracle.minimal().stream()
                .filter(amounts -> amounts.subList(0, 2 * flex.size()).stream().allMatch(amount -> amount <= 1))
                .toList();
        List<Repair> proposed = repairs(SmallPools.of(seed).typed(), flex).stream()
                .filter(repair -> !(repair.changes().getFirst() instanceof Change.Volunteers))
                .toList();
        List<List<Integer>> within = proposed.stream()
                .filter(Repair::withinFlex)
                .map(oracle::amounts)
                .toList();
        assertThat(minimal).containsAll(within);
        assertThat(within).hasSizeGreaterThanOrEqualTo(Math.min(3, minimal.size()));
        if (within.stream().anyMatch(amounts -> isOfQuotas(amounts, flex.size()))) {
            assertThat(proposed).allMatch(Repair::withinFlex);
        }
    }

    private static boolean isOfQuotas(List<Integer> amounts, int quotas) {
        return amounts.subList(2 * quotas, amounts.size()).stream().allMatch(amount -> amount == 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("impossible")
    void so_many_more_volunteers_suffice_and_one_fewer_does_not(long seed) {
        TypedPool pool = SmallPools.of(seed).typed();
        for (Repair repair : repairs(pool, List.of())) {
            if (repair.changes().getFirst() instanceof Change.Volunteers(int people, List<Change.Wanted> among)) {
                assertThat(withAny(pool, people)).isTrue();
                assertThat(withAny(pool, people - 1)).isFalse();
                assertThat(among)
                        .allSatisfy(wanted -> assertThat(wanted.people()).isBetween(1, people));
            }
        }
    }

    /// Whether so many people, each of any kind, would leave a panel.
    private static boolean withAny(TypedPool pool, int people) {
        if (infeasible(pool).isEmpty()) {
            return true;
        }
        return people > 0
                && kinds(pool.rules()).stream().anyMatch(kind -> {
                    List<PersonType> types = new ArrayList<>(pool.types());
                    types.add(new PersonType(kind, PersonType.ALONE, 1));
                    return withAny(new TypedPool(pool.rules(), types, pool.householdClasses()), people - 1);
                });
    }

    private static List<List<Integer>> kinds(PanelRules rules) {
        List<List<Integer>> kinds = List.of(List.of());
        for (String feature :
                rules.quotas().stream().map(Quota::feature).distinct().toList()) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> kind : kinds) {
                for (int q = 0; q < rules.quotas().size(); q++) {
                    if (rules.quotas().get(q).feature().equals(feature)) {
                        List<Integer> more = new ArrayList<>(kind);
                        more.add(q);
                        longer.add(more);
                    }
                }
            }
            kinds = longer;
        }
        return kinds;
    }

    /// Five women who are old, five men who are young; two women and three young people are wanted among four.
    private static TypedPool womenAndYoungPeople() {
        List<Quota> quotas = List.of(
                new Quota("sex", "woman", 2, 2),
                new Quota("sex", "man", 2, 2),
                new Quota("age", "young", 3, 3),
                new Quota("age", "old", 1, 1));
        return new TypedPool(
                new PanelRules(4, quotas),
                List.of(new PersonType(List.of(0, 3), -1, 5), new PersonType(List.of(1, 2), -1, 5)),
                List.of());
    }

    @Test
    void different_repairs_are_proposed_where_they_exist() {
        assertThat(repairs(womenAndYoungPeople(), List.of()).stream().map(Repair::changes))
                .containsExactlyInAnyOrder(
                        List.of(new Change.LowerMin(2, 3, 2), new Change.RaiseMax(3, 1, 2)),
                        List.of(new Change.LowerMin(0, 2, 1), new Change.RaiseMax(1, 2, 3)),
                        List.of(new Change.RaiseMax(1, 2, 3), new Change.RaiseMax(3, 1, 2), new Change.Size(4, 5)),
                        List.of(new Change.Volunteers(1, List.of(new Change.Wanted(0, 1), new Change.Wanted(2, 1)))));
    }

    @Test
    void repairs_keep_to_the_bounds_for_repairs_and_those_beyond_are_marked() {
        List<Flex> ages = List.of(new Flex(2, 2), new Flex(2, 2), new Flex(2, 3), new Flex(1, 2));
        assertThat(repairs(womenAndYoungPeople(), ages).stream().filter(Repair::isOfQuotas))
                .singleElement()
                .satisfies(repair -> assertThat(repair.withinFlex()).isTrue());
        List<Flex> none = List.of(new Flex(2, 2), new Flex(2, 2), new Flex(3, 3), new Flex(1, 1));
        assertThat(repairs(womenAndYoungPeople(), none).stream().filter(Repair::isOfQuotas))
                .hasSize(2)
                .allSatisfy(repair -> assertThat(repair.withinFlex()).isFalse());
    }

    @Test
    void more_members_of_a_household_are_proposed_where_households_conflict() {
        TypedPool couple = new TypedPool(
                new PanelRules(2, List.of(new Quota("sex", "woman", 2, 2), new Quota("sex", "man", 0, 0))),
                List.of(new PersonType(List.of(0), 0, 2)),
                List.of(1));
        assertThat(repairs(couple, List.of()).stream().map(Repair::changes))
                .contains(List.of(new Change.PerHousehold(1, 2)));
    }
}
