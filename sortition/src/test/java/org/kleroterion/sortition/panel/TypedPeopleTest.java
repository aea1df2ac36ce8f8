package org.kleroterion.sortition.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPeopleTest {

    private static final PanelRules RULES =
            new PanelRules(2, List.of(new Quota("sex", "woman", 0, 2), new Quota("sex", "man", 0, 2)));

    private static Volunteer woman(int household) {
        return new Volunteer(List.of(0), household);
    }

    private static Volunteer man(int household) {
        return new Volunteer(List.of(1), household);
    }

    @Test
    void people_alike_are_of_one_type_and_housemates_apart() {
        TypedPeople people = TypedPeople.of(RULES, List.of(man(0), woman(0), woman(5), man(5), woman(0), woman(9)));
        assertThat(people.pool().types())
                .containsExactly(
                        new PersonType(List.of(0), PersonType.ALONE, 3),
                        new PersonType(List.of(0), 0, 1),
                        new PersonType(List.of(1), PersonType.ALONE, 1),
                        new PersonType(List.of(1), 0, 1));
        assertThat(people.pool().householdClasses()).containsExactly(1);
        assertThat(people.peopleOf(0)).containsExactly(1, 4, 5);
    }

    @Test
    void households_with_the_same_members_are_one_class() {
        TypedPeople people = TypedPeople.of(RULES, List.of(woman(1), woman(1), woman(2), man(2), man(3), woman(3)));
        assertThat(people.pool().householdClasses()).containsExactly(1, 2);
        assertThat(people.typeOf()).containsExactly(0, 0, 1, 2, 2, 1);
    }

    @Test
    void a_class_has_room_for_the_members_allowed_of_each_of_its_households() {
        List<Volunteer> volunteers = List.of(woman(1), woman(1), man(2), woman(2), man(3), woman(3));
        TypedPeople people = TypedPeople.of(new PanelRules(2, RULES.quotas(), 2), volunteers);
        assertThat(people.pool().householdClasses()).containsExactly(2, 4);
        assertThat(PanelCheck.faults(people.pool().rules(), volunteers, List.of(0, 1)))
                .isEmpty();
        assertThat(PanelCheck.faults(RULES, volunteers, List.of(0, 1))).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_order_of_the_people_changes_nothing_but_their_numbers(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        PanelRules rules = Pools.rules(chance, 5);
        List<Volunteer> volunteers = Pools.volunteers(chance, rules, 40);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        for (int last = 39; last > 0; last--) {
            Collections.swap(order, last, chance.nextInt(last + 1));
        }
        TypedPeople people = TypedPeople.of(rules, volunteers);
        TypedPeople shuffled =
                TypedPeople.of(rules, order.stream().map(volunteers::get).toList());
        assertThat(shuffled.pool()).isEqualTo(people.pool());
        for (int at = 0; at < 40; at++) {
            assertThat(shuffled.typeOf().get(at)).isEqualTo(people.typeOf().get(order.get(at)));
        }
        assertThat(people.pool().people()).isEqualTo(40);
    }
}
