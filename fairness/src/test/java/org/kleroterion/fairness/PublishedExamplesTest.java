package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.quota.Flex;

/// The six pools on which the authors of LEXIMIN tried their own program (Flanigan, Gölz, Gupta, Hennig, Procaccia,
/// "Fair algorithms for selecting citizens' assemblies", *Nature* 596, 2021; the pools are the examples 1 to 6 of the
/// tests that accompany it, told here of other people). Each can be solved by hand.
class PublishedExamplesTest {

    private static final double EXACT = 1e-9;
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THIRD = Fraction.of(1, 3);

    /// Two seats: a child and an adult, one from each of two villages.
    private static NamedPool childAndAdult() {
        return new NamedPool(2)
                .quota("age", "child", 1, 2)
                .quota("age", "adult", 1, 2)
                .quota("village", "upper", 1, 2)
                .quota("village", "lower", 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin"})
    void example_1_the_only_adult_of_her_village_sits_with_either_child_of_the_other(String objective) {
        NamedPool pool = childAndAdult()
                .person("Anne", "child", "upper")
                .person("Berthe", "adult", "upper")
                .person("Colin", "child", "lower")
                .person("Denis", "child", "lower")
                .person("Émile", "adult", "lower");
        assertThat(pool.panels()).isEqualTo(3);
        assertThat(pool.chances(objective))
                .isEqualTo(Map.of(
                        "Anne", THIRD, "Berthe", Fraction.of(2, 3), "Colin", THIRD, "Denis", THIRD, "Émile", THIRD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin"})
    void example_1_at_home_who_could_only_sit_with_a_housemate_has_no_chance(String objective) {
        judgeHouses(
                objective,
                childAndAdult()
                        .atHome(1, "Anne", "child", "upper")
                        .atHome(3, "Berthe", "adult", "upper")
                        .atHome(2, "Colin", "child", "lower")
                        .atHome(2, "Denis", "child", "lower")
                        .atHome(1, "Émile", "adult", "lower"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin"})
    void example_2_a_house_of_three_changes_nothing_for_the_two_who_can_sit(String objective) {
        judgeHouses(
                objective,
                childAndAdult()
                        .atHome(1, "Anne", "child", "upper")
                        .atHome(3, "Berthe", "adult", "upper")
                        .atHome(1, "Colin", "child", "lower")
                        .atHome(2, "Denis", "child", "lower")
                        .atHome(1, "Émile", "adult", "lower"));
    }

    private static void judgeHouses(String objective, NamedPool pool) {
        assertThat(pool.panels()).isEqualTo(2);
        assertThat(pool.chances(objective))
                .isEqualTo(Map.of(
                        "Anne",
                        Fraction.ZERO,
                        "Berthe",
                        Fraction.ONE,
                        "Colin",
                        HALF,
                        "Denis",
                        HALF,
                        "Émile",
                        Fraction.ZERO));
    }

    /// Two seats; whoever speaks for all three trades, and three who each speak for one.
    private static NamedPool trades(int most) {
        NamedPool pool = new NamedPool(2);
        for (String trade : List.of("baker", "mason", "weaver")) {
            pool.quota(trade, trade, 1, most).quota(trade, "no " + trade, 0, 2);
        }
        return pool;
    }

    private static NamedPool withPeopleOfTrades(NamedPool pool, int householdOfTheLastTwo) {
        return pool.person("all", "baker", "mason", "weaver")
                .person("baker", "baker", "no mason", "no weaver")
                .atHome(householdOfTheLastTwo, "mason", "no baker", "mason", "no weaver")
                .atHome(householdOfTheLastTwo, "weaver", "no baker", "no mason", "weaver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin", "nash"})
    void example_3_who_alone_has_all_three_trades_is_on_each_panel_though_the_relaxation_says_a_half(String objective) {
        for (int household : List.of(People.ALONE, 3)) {
            NamedPool pool = withPeopleOfTrades(trades(2), household);
            assertThat(pool.panels()).isEqualTo(3);
            Map<String, Fraction> chances = pool.chances(objective);
            assertClose(chances, "all", Fraction.ONE);
            Stream.of("baker", "mason", "weaver").forEach(name -> assertClose(chances, name, THIRD));
        }
    }

    @Test
    void example_4_halves_of_people_could_meet_the_quotas_and_whole_people_cannot() {
        NamedPool pool = withPeopleOfTrades(trades(1), People.ALONE);
        Feasibility.Infeasible why = (Feasibility.Infeasible) Feasibility.check(pool.typed());
        assertThat(why.kind()).isEqualTo(Feasibility.Kind.WHOLE_PEOPLE);
        List<Flex> asTheyAre = pool.typed().rules().quotas().stream()
                .map(quota -> new Flex(quota.min(), quota.max()))
                .toList();
        assertThat(Repairs.find(pool.typed(), asTheyAre, LotteryListener.silent()))
                .filteredOn(Repair::isOfQuotas)
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.withinFlex()).isFalse());
    }

    /// One woman and four men, one of the five a newcomer.
    private static NamedPool oneWomanOneNewcomer() {
        return new NamedPool(5)
                .quota("sex", "woman", 1, 1)
                .quota("sex", "man", 4, 4)
                .quota("here", "of old", 4, 4)
                .quota("here", "newcomer", 1, 1)
                .person("Alain", "man", "of old")
                .person("Bruno", "man", "of old")
                .person("Cyril", "man", "of old")
                .person("Damien", "man", "of old")
                .person("Élise", "woman", "of old")
                .person("François", "man", "newcomer")
                .person("Gisèle", "woman", "newcomer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin"})
    void example_5_the_three_who_share_two_kinds_of_panel_toss_a_coin_in_the_fairest_lottery(String objective) {
        assertThat(oneWomanOneNewcomer().panels()).isEqualTo(5);
        judgeFive(objective, Fraction.of(7, 8), HALF, HALF);
    }

    @Test
    void example_5_nash_pays_two_people_for_the_loss_of_one() {
        judgeFive("nash", Fraction.of(6, 7), Fraction.of(4, 7), Fraction.of(3, 7));
    }

    private static void judgeFive(String objective, Fraction men, Fraction two, Fraction one) {
        Map<String, Fraction> chances = oneWomanOneNewcomer().chances(objective);
        Stream.of("Alain", "Bruno", "Cyril", "Damien").forEach(name -> assertClose(chances, name, men));
        Stream.of("Élise", "François").forEach(name -> assertClose(chances, name, two));
        assertClose(chances, "Gisèle", one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leximin", "maximin", "nash", "goldilocks 100"})
    void example_6_sixty_people_in_two_rings_are_equal_and_the_one_of_no_ring_is_on_no_panel(String objective) {
        Map<String, Fraction> chances = twoRings().chances(objective);
        assertThat(chances).hasSize(61);
        chances.forEach((name, chance) ->
                assertClose(chances, name, name.equals("nobody") ? Fraction.ZERO : Fraction.of(46, 60)));
    }

    /// Forty-six of sixty-one. Any two of the three groups of a ring give at least fifteen, so that a ring gives at
    /// least twenty-three; two rings fill the panel.
    private static NamedPool twoRings() {
        NamedPool pool = new NamedPool(46);
        for (String pair : List.of("1st", "2nd", "3rd")) {
            pool.quota(pair, pair + " east", 15, 46)
                    .quota(pair, pair + " west", 15, 46)
                    .quota(pair, "not " + pair, 0, 46);
        }
        for (String ring : List.of(" east", " west")) {
            for (int i = 0; i < 10; i++) {
                pool.person("a" + ring + i, "1st" + ring, "2nd" + ring, "not 3rd")
                        .person("b" + ring + i, "1st" + ring, "not 2nd", "3rd" + ring)
                        .person("c" + ring + i, "not 1st", "2nd" + ring, "3rd" + ring);
            }
        }
        return pool.person("nobody", "not 1st", "not 2nd", "not 3rd");
    }

    private static void assertClose(Map<String, Fraction> chances, String name, Fraction expected) {
        assertThat(LevelChance.nearly(chances.getOrDefault(name, Fraction.of(9, 1))))
                .as(name)
                .isCloseTo(LevelChance.nearly(expected), within(EXACT));
    }
}
