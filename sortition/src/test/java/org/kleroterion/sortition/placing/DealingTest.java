package org.kleroterion.sortition.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Pools;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.Volunteer;

class DealingTest {

    private static final int SIZE = 7;

    private static PlacingSeed placing(long seed) {
        return new PlacingSeed(Sha256.of(new byte[] {(byte) seed}));
    }

    /// Every second pool is of large households, many of them alike.
    private static List<Volunteer> households(long seed, SplittableRandom chance, List<Volunteer> volunteers) {
        int size = 2 + chance.nextInt(4);
        return seed % 2 == 0
                ? volunteers
                : IntStream.range(0, volunteers.size())
                        .mapToObj(number ->
                                new Volunteer(volunteers.get(number % size).quotas(), 1 + number / size))
                        .toList();
    }

    /// Compositions of a pool, any that have the size and respect households.
    private static List<Composition> compositions(SplittableRandom chance, TypedPool pool, int panels) {
        List<Composition> compositions = new ArrayList<>();
        while (compositions.size() < panels) {
            int[] members = new int[pool.types().size()];
            int[] left =
                    pool.householdClasses().stream().mapToInt(Integer::intValue).toArray();
            for (int seats = 0; seats < SIZE; ) {
                int at = chance.nextInt(members.length);
                PersonType type = pool.types().get(at);
                boolean room = type.householdClass() == PersonType.ALONE || left[type.householdClass()] > 0;
                if (members[at] < type.people() && room) {
                    members[at]++;
                    seats++;
                    if (type.householdClass() != PersonType.ALONE) {
                        left[type.householdClass()]--;
                    }
                }
            }
            compositions.add(new Composition(IntStream.of(members).boxed().toList()));
        }
        return compositions;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
    void panels_have_the_compositions_given_and_never_more_of_one_household_than_allowed(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        PanelRules loose = Pools.rules(chance, SIZE);
        PanelRules rules = new PanelRules(SIZE, loose.quotas(), 1 + (int) (seed % 3));
        TypedPeople people = TypedPeople.of(rules, households(seed, chance, Pools.volunteers(chance, rules, 45)));
        List<Composition> compositions = compositions(chance, people.pool(), 100);
        DealtPanels dealt = Dealing.deal(placing(seed), people, compositions);
        assertThat(dealt.faults()).isEmpty();
        for (int panel = 0; panel < compositions.size(); panel++) {
            List<Integer> members =
                    new ArrayList<>(Collections.nCopies(people.pool().types().size(), 0));
            for (int number : dealt.panels().get(panel)) {
                int type = people.typeOf().get(number);
                members.set(type, members.get(type) + 1);
            }
            assertThat(new Composition(members)).isEqualTo(compositions.get(panel));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void without_households_people_of_one_type_differ_by_at_most_one_panel(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        PanelRules rules = Pools.rules(chance, SIZE);
        List<Volunteer> alone = Pools.volunteers(chance, rules, 45).stream()
                .map(volunteer -> new Volunteer(volunteer.quotas(), Volunteer.ALONE))
                .toList();
        TypedPeople people = TypedPeople.of(rules, alone);
        DealtPanels dealt = Dealing.deal(placing(seed), people, compositions(chance, people.pool(), 100));
        assertThat(dealt.deviation()).isLessThanOrEqualTo(1);
        assertThat(dealt.appearances().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100 * SIZE);
    }
}
