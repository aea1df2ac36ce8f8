package org.kleroterion.sortition.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.PanelChange;

/// People leave and refuse at random, in conventions made up from a seed.
class ReplacementPropertiesTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    static List<Long> seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 40).boxed().toList();
    }

    /// One convention as it goes on.
    private static final class Story {
        private final SplittableRandom chance;
        private final SeededConvention convention;
        private final List<Integer> called = new ArrayList<>();
        private PanelInService panel;

        Story(long seed) {
            chance = new SplittableRandom(seed);
            int size = 4 + chance.nextInt(5);
            convention = SeededConvention.of(chance, 30, size, chance.nextInt(4));
            panel = PanelInService.of(convention.drawn());
        }

        void step() {
            int choice = chance.nextInt(4);
            if (choice == 0 && !panel.seated().isEmpty()) {
                leave();
            } else if (choice == 1 && panel.waiting().awaited().isPresent()) {
                refuse();
            } else if (panel.toServe().isPresent()) {
                serve();
            }
        }

        void leave() {
            Hash tag = panel.seated().get(chance.nextInt(panel.seated().size()));
            int number = panel.waiting().nextNotice();
            panel = panel.after(new Notice(convention.drawn().publication(), number, tag, Ground.OWN_WORD, NOON));
        }

        void serve() {
            ServedPanel served = convention.served(panel);
            Notice notice = panel.toServe().orElseThrow();
            Entrant entrant = served.entrant(panel, Optional.of(SeededConvention.round(notice.number())))
                    .orElseThrow();
            entrant.entering().ifPresent(tag -> called.add(served.number(tag)));
            panel = panel.after(new PanelChange.Replaced(notice.number(), entrant));
        }

        void refuse() {
            PanelChange.Replaced last = panel.waiting().awaited().orElseThrow();
            last.entrant()
                    .entering()
                    .filter(panel.seated()::contains)
                    .ifPresent(tag -> panel = panel.after(new PanelChange.Refused(last.notice(), tag)));
        }

        PersonsInService persons() {
            return convention.served(panel).persons(panel);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void seats_are_filled_or_empty_and_nobody_comes_twice(long seed) {
        Story story = new Story(seed);
        for (int step = 0; step < 60; step++) {
            story.step();
            PersonsInService persons = story.persons();
            int nobody = story.panel.emptySeats() - story.panel.waiting().open().size();
            assertThat(nobody).isNotNegative();
            assertThat(persons.seated()).doesNotHaveDuplicates().noneMatch(persons.barred()::contains);
            assertThat(persons.barred()).doesNotHaveDuplicates();
            assertThat(story.called).doesNotHaveDuplicates();
            assertThat(story.panel.notices().stream().map(Notice::number))
                    .containsExactlyElementsOf(numbers(story.panel.notices().size()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_household_never_has_more_members_in_service_than_the_plan_permits(long seed) {
        Story story = new Story(seed);
        for (int step = 0; step < 60; step++) {
            story.step();
            PersonsInService persons = story.persons();
            Map<Integer, Integer> members = new TreeMap<>();
            persons.seated()
                    .forEach(number ->
                            members.merge(persons.volunteers().get(number).household(), 1, Integer::sum));
            members.remove(Volunteer.ALONE);
            assertThat(members.values())
                    .allMatch(count -> count <= persons.rules().perHousehold());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_the_rule_names_leaves_no_more_damage_than_anyone_else_of_their_kind(long seed) {
        Story story = new Story(seed);
        for (int step = 0; step < 60; step++) {
            story.step();
            PersonsInService persons = story.persons();
            switch (Succession.of(persons)) {
                case Successor.NextAlternate next ->
                    assertThat(next.damage()).isEqualTo(least(persons, persons.alternates()));
                case Successor.Lottery lottery -> {
                    assertThat(persons.alternates()).noneMatch(persons::mayEnter);
                    assertThat(lottery.damage()).isEqualTo(least(persons, persons.free()));
                    assertThat(persons.free().stream().filter(number -> persons.damageWith(number) == lottery.damage()))
                            .containsExactlyElementsOf(lottery.candidates());
                }
                case Successor.NobodyLeft nobody -> assertThat(persons.free()).isEmpty();
            }
        }
    }

    private static long least(PersonsInService persons, List<Integer> among) {
        return among.stream()
                .filter(persons::mayEnter)
                .mapToLong(persons::damageWith)
                .min()
                .orElseThrow();
    }

    /// Everyone leaves, one after the other, until the pool has nobody more: the last seats stay empty.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_pool_is_used_up_and_then_seats_stay_empty(long seed) {
        Story story = new Story(seed);
        TreeSet<Integer> sat = new TreeSet<>(story.persons().seated());
        while (!story.panel.seated().isEmpty()) {
            story.leave();
            story.serve();
            sat.addAll(story.persons().seated());
        }
        assertThat(story.persons().free()).isEmpty();
        assertThat(sat).hasSize(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_person_finds_their_own_role_and_no_other(long seed) {
        Story story = new Story(seed);
        for (int step = 0; step < 60; step++) {
            story.step();
        }
        PersonsInService persons = story.persons();
        PanelHistory history = new PanelHistory(story.panel, List.of(), List.of(), List.of());
        for (int number = 0; number < persons.volunteers().size(); number++) {
            Role role = Role.of(history, story.convention.key(number));
            assertThat(role instanceof Role.InService)
                    .isEqualTo(persons.seated().contains(number));
            assertThat(role instanceof Role.Left).isEqualTo(left(story).contains(number));
        }
    }

    private static List<Integer> left(Story story) {
        ServedPanel served = story.convention.served(story.panel);
        return story.panel.notices().stream()
                .map(notice -> served.number(notice.tag()))
                .toList();
    }

    private static List<Integer> numbers(int notices) {
        return java.util.stream.IntStream.rangeClosed(1, notices).boxed().toList();
    }
}
