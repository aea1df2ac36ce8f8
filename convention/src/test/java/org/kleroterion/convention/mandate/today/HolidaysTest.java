package org.kleroterion.convention.mandate.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    /// Published dates of Easter, the earliest and the latest possible among them.
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1961-04-02", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24",
        "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2038-04-25",
    })
    void easter_falls_where_calendars_say(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            })
    void the_eleven_holidays_of_2026_are_known(String day) {
        assertThat(Holidays.isHoliday(LocalDate.parse(day))).isTrue();
    }

    @Test
    void a_year_has_eleven_holidays_unless_two_fall_together() {
        for (int year = 2020; year < 2060; year++) {
            long count = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(Holidays::isHoliday)
                    .count();
            assertThat(count).as("holidays of %d", year).isBetween(10L, 11L);
        }
        assertThat(Holidays.easter(2035).plusDays(39)).isEqualTo(LocalDate.of(2035, 5, 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void working_days_counted_back_and_forth_never_come_out_late(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
        int count = random.nextInt(30);
        LocalDate before = Holidays.workingDaysBefore(day, count);

        assertThat(Holidays.isWorkingDay(before)).isTrue();
        assertThat(Holidays.workingDaysAfter(before, count)).isBeforeOrEqualTo(day);
        assertThat(before.datesUntil(day).filter(Holidays::isWorkingDay).count())
                .isGreaterThanOrEqualTo(Math.min(count, 1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
