package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryVerdict;

class FairLotteryOnPoolsTest {

    @ParameterizedTest
    @CsvSource({"sf_b_20, 20", "sf_c_44, 44", "hd_30, 30"})
    void the_chances_are_those_of_the_independent_program(String name, int size) {
        PoolFile file = PoolFile.read(name, size);
        LeximinLottery lottery = FairLottery.leximin(file.pool(), 1000, LotteryListener.silent());
        List<Integer> typeOf = file.people().typeOfPerson();
        for (int i = 0; i < typeOf.size(); i++) {
            double chance = LevelChance.nearly(lottery.chances().get(typeOf.get(i)));
            assertThat(chance).as("person %d", i).isCloseTo(file.expected().get(i), within(1e-6));
        }
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Proven());
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
        assertThat(seats(lottery)).isEqualTo(BigInteger.valueOf(1000L * size));
    }

    private static BigInteger seats(LeximinLottery lottery) {
        return lottery.table().stream()
                .map(part -> part.weight()
                        .multiply(BigInteger.valueOf(part.composition().members().stream()
                                .mapToInt(Integer::intValue)
                                .sum())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_order_of_the_volunteers_changes_nothing(int seed) {
        People people = PoolFile.read("sf_c_44", 44).people();
        List<People.Person> shuffled = new ArrayList<>(people.persons());
        Collections.shuffle(shuffled, new Random(seed));
        People other = new People(people.rules(), shuffled);
        assertThat(FairLottery.leximin(other.typed(), 1000, LotteryListener.silent()))
                .isEqualTo(FairLottery.leximin(people.typed(), 1000, LotteryListener.silent()));
    }

    @ParameterizedTest
    @CsvSource({"321, 30, 8, 4, 1, 0, 1", "404, 40, 6, 4, 0, 20, 1", "404, 40, 6, 4, 1, 20, 2", "161, 44, 7, 4, 0, 0, 3"
    })
    void look_alikes_of_published_pools_are_proven_and_rounded(
            int people, int size, int criteria, int values, int slack, int inHouseholds, long seed) {
        People pool = new LookAlikePools(people, size, criteria, values, slack, inHouseholds).pool(seed);
        LeximinLottery lottery = FairLottery.leximin(pool.typed(), 1000, LotteryListener.silent());
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Proven());
        assertThat(lottery.deviation()).isEqualTo(new TableDeviation.Rounded());
    }

    @Test
    void a_larger_table_is_advised_when_someone_would_sit_on_less_than_one_panel() {
        PoolFile file = PoolFile.read("sf_b_20", 20);
        LeximinLottery small = FairLottery.leximin(file.pool(), 100, LotteryListener.silent());
        assertThat(small.chances().stream().min(Fraction::compareTo)).contains(Fraction.of(6, 155));
        assertThat(small.advice()).isEmpty();
        People crowd = new LookAlikePools(2000, 12, 2, 2, 1, 0).pool(1);
        LeximinLottery scarce = FairLottery.leximin(crowd.typed(), 100, LotteryListener.silent());
        assertThat(scarce.advice()).hasValue(1000);
    }
}
