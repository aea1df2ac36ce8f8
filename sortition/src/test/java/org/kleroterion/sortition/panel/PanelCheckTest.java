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
import org.kleroterion.sortition.Problem;

class PanelCheckTest {

    private static final PanelRules RULES =
            new PanelRules(2, List.of(new Quota("sex", "woman", 1, 1), new Quota("sex", "man", 0, 1)));

    /// Types: women alone (1 person), women of couples (2), men of couples (2).
    private static final TypedPeople PEOPLE = TypedPeople.of(
            RULES,
            List.of(
                    new Volunteer(List.of(0), 0),
                    new Volunteer(List.of(0), 1),
                    new Volunteer(List.of(1), 1),
                    new Volunteer(List.of(0), 2),
                    new Volunteer(List.of(1), 2)));

    private static List<String> faults(Integer... members) {
        return PanelCheck.faults(PEOPLE.pool(), new Composition(List.of(members))).stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> faultsOf(Integer... panel) {
        return PanelCheck.faults(RULES, PEOPLE.volunteers(), List.of(panel)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void a_composition_that_is_a_panel_has_no_fault() {
        assertThat(faults(1, 0, 1)).isEmpty();
        assertThat(faults(0, 1, 1)).isEmpty();
    }

    @Test
    void each_rule_has_its_fault() {
        assertThat(faults(1, 0)).containsExactly("PANEL-101");
        assertThat(faults(2, 0, 0)).containsExactly("PANEL-102", "PANEL-107");
        assertThat(faults(-1, 2, 1)).contains("PANEL-102");
        assertThat(faults(0, 1, 2)).contains("PANEL-105", "PANEL-106", "PANEL-107");
        assertThat(faults(1, 0, 0)).containsExactly("PANEL-106");
        assertThat(faults(0, 0, 2)).containsExactly("PANEL-107", "PANEL-107");
    }

    @Test
    void persons_are_checked_as_compositions_are() {
        assertThat(faultsOf(0, 2)).isEmpty();
        assertThat(faultsOf(1, 2)).containsExactly("PANEL-103");
        assertThat(faultsOf(0)).containsExactly("PANEL-106");
        assertThat(faultsOf(0, 1)).containsExactly("PANEL-107");
        assertThat(faultsOf(2, 2)).contains("PANEL-104");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_composition_of_a_panel_is_a_panel(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        PanelRules rules = Pools.rules(chance, 6);
        TypedPeople people = TypedPeople.of(rules, Pools.volunteers(chance, rules, 30));
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        for (int last = 29; last > 0; last--) {
            Collections.swap(numbers, last, chance.nextInt(last + 1));
        }
        List<Integer> panel = new ArrayList<>();
        for (int number : numbers) {
            panel.add(number);
            boolean together = PanelCheck.faults(rules, people.volunteers(), panel).stream()
                    .anyMatch(fault -> fault.code().equals("PANEL-103"));
            if (together || panel.size() > 6) {
                panel.removeLast();
            }
        }
        List<Integer> members =
                new ArrayList<>(Collections.nCopies(people.pool().types().size(), 0));
        panel.forEach(number -> members.set(
                people.typeOf().get(number), members.get(people.typeOf().get(number)) + 1));
        assertThat(PanelCheck.faults(rules, people.volunteers(), panel)).isEmpty();
        assertThat(PanelCheck.faults(people.pool(), new Composition(members))).isEmpty();
    }
}
