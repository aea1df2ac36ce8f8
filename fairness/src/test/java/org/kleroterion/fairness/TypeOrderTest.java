package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;

class TypeOrderTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_types_and_household_classes_changes_no_chance_and_no_table(long seed) {
        TypedPool pool = new LookAlikePools(120, 16, 4, 3, 1, 40).pool(seed).typed();
        List<Integer> types = shuffled(pool.types().size(), seed);
        List<Integer> classes = shuffled(pool.householdClasses().size(), seed);
        LeximinLottery given = FairLottery.leximin(pool, 1000, LotteryListener.silent());
        LeximinLottery other = FairLottery.leximin(inOrder(pool, types, classes), 1000, LotteryListener.silent());
        for (int k = 0; k < types.size(); k++) {
            Fraction chance = given.chances().get(types.get(k));
            assertThat(other.chances().get(k)).isEqualTo(chance);
        }
        assertThat(other.verdict()).isEqualTo(given.verdict());
        assertThat(members(other, IntStream.range(0, types.size()).boxed().toList()))
                .containsExactlyInAnyOrderElementsOf(members(given, types));
    }

    private static List<Integer> shuffled(int count, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static TypedPool inOrder(TypedPool pool, List<Integer> types, List<Integer> classes) {
        return new TypedPool(
                pool.rules(),
                types.stream()
                        .map(pool.types()::get)
                        .map(type ->
                                new PersonType(type.quotas(), classes.indexOf(type.householdClass()), type.people()))
                        .toList(),
                classes.stream().map(pool.householdClasses()::get).toList());
    }

    private static List<List<Integer>> members(LeximinLottery lottery, List<Integer> types) {
        return lottery.table().stream()
                .map(part -> {
                    List<Integer> row = new ArrayList<>(types.stream()
                            .map(part.composition().members()::get)
                            .toList());
                    row.add(part.weight().intValueExact());
                    return row;
                })
                .toList();
    }
}
