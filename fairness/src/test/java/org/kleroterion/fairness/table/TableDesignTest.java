package org.kleroterion.fairness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where arithmetic gives rounds, nobody meets twice.
class TableDesignTest {

    /// The transversal design TD(5, 8): known optimum for forty people.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void forty_people_at_eight_tables_meet_eighty_new_pairs_in_each_round(int rounds) {
        TableFigures figures = Tables.figures(Tables.plain(40, 8, rounds));

        assertThat(figures.pairs()).isEqualTo(80L * rounds);
        assertThat(figures.pairsBound()).isEqualTo(80L * rounds);
        assertThat(figures.mostMeetings()).isEqualTo(1);
        assertThat(figures.fewestMet()).isEqualTo(4 * rounds);
    }

    @Test
    void a_ninth_round_adds_pairs_and_stays_below_its_bound() {
        TableFigures figures = Tables.figures(Tables.plain(40, 8, 9));

        assertThat(figures.pairsBound()).isEqualTo(720);
        assertThat(figures.pairs()).isBetween(690L, 720L);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 3, 3",
        "9, 3, 4",
        "12, 4, 4",
        "16, 4, 5",
        "19, 5, 5",
        "38, 8, 8",
        "45, 9, 9",
        "80, 16, 16",
        "24, 12, 12",
        "36, 12, 12",
        "48, 12, 4",
        "50, 10, 5",
        "18, 6, 3"
    })
    void nobody_meets_twice(int people, int tables, int rounds) {
        TableFigures figures = Tables.figures(Tables.plain(people, tables, rounds));

        assertThat(figures.mostMeetings()).isEqualTo(1);
        assertThat(figures.pairs()).isEqualTo(figures.meetings()).isEqualTo(figures.pairsBound());
    }

    @Test
    void sixteen_people_all_meet_in_five_rounds() {
        assertThat(Tables.figures(Tables.plain(16, 4, 5)).pairs()).isEqualTo(120);
    }

    @Test
    void with_more_seats_than_tables_no_more_is_repeated_than_must_be() {
        TableFigures figures = Tables.figures(Tables.plain(40, 5, 4));

        assertThat(figures.meetings()).isEqualTo(560);
        assertThat(figures.pairs()).isEqualTo(figures.pairsBound()).isEqualTo(515);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32, 49, 64})
    void in_a_field_every_element_but_zero_divides(int size) {
        FiniteField field = FiniteField.of(size).orElseThrow();

        for (int one = 1; one < size; one++) {
            TreeSet<Integer> products = new TreeSet<>();
            TreeSet<Integer> sums = new TreeSet<>();
            for (int other = 0; other < size; other++) {
                products.add(field.times(one, other));
                sums.add(field.plus(one, other));
                assertThat(field.times(one, field.plus(other, 1)))
                        .isEqualTo(field.plus(field.times(one, other), field.times(one, 1)));
            }
            assertThat(products).hasSize(size);
            assertThat(sums).hasSize(size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 10, 12, 36})
    void no_field_has_another_size(int size) {
        assertThat(FiniteField.of(size)).isEmpty();
    }
}
