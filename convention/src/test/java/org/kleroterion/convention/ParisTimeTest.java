package org.kleroterion.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Severity;

class ParisTimeTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:30", "02:59"})
    void an_hour_that_the_clock_skips_is_refused_with_the_reason(String hour) {
        Problem refused = Refusals.problems(() -> ParisTime.at(SPRING, LocalTime.parse(hour)))
                .getFirst();

        assertThat(refused.code()).isEqualTo("TIME-101");
        assertThat(ConventionTexts.in(Tongue.FRENCH).sentence(refused))
                .contains("29 mars 2026")
                .contains("heure d'été")
                .contains("2\u00a0h")
                .contains("Peut-être 3\u00a0h");
    }

    @Test
    void the_minutes_around_the_skipped_hour_exist() {
        assertThat(ParisTime.at(SPRING, LocalTime.of(1, 59))).isEqualTo(Instant.parse("2026-03-29T00:59:00Z"));
        assertThat(ParisTime.at(SPRING, LocalTime.of(3, 0))).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void of_an_hour_that_comes_twice_the_earlier_is_meant_and_it_is_said() {
        assertThat(ParisTime.at(AUTUMN, LocalTime.of(2, 30))).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(ParisTime.problems(AUTUMN, LocalTime.of(2, 30), Place.field("session", "from")))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.code()).isEqualTo("TIME-102");
                    assertThat(said.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(ParisTime.problems(AUTUMN, LocalTime.of(3, 0), Place.file("")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_time_that_is_not_refused_is_read_back_as_it_was_written(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
        LocalTime time = LocalTime.ofSecondOfDay(60L * random.nextInt(24 * 60));
        boolean exists = ParisTime.problems(date, time, Place.file("")).stream().noneMatch(Problem::isError);

        if (exists) {
            assertThat(ParisTime.localOf(ParisTime.at(date, time))).isEqualTo(LocalDateTime.of(date, time));
            assertThat(ParisTime.dateOf(ParisTime.at(date, time))).isEqualTo(date);
        } else {
            assertThat(date.getDayOfWeek().getValue()).isEqualTo(7);
            assertThat(time.getHour()).isEqualTo(2);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
