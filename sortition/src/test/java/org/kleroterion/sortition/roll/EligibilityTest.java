package org.kleroterion.sortition.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final Eligibility RULES =
            new Eligibility(LocalDate.of(2026, 3, 15), 18, List.of(ListType.LCM, ListType.LP));

    private static Elector born(String date) {
        return RollText.read(RollText.header() + RollText.row("ROY", date, "F", "99999"))
                .rows()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "15/03/2008,",
        "16/03/2008,AGE",
        "00/00/2007,",
        "2007,",
        "00/02/2008,",
        "00/03/2008,UNCERTAIN_AGE",
        "00/00/2008,UNCERTAIN_AGE",
        "00/04/2008,AGE"
    })
    void of_age_is_who_is_so_whatever_the_day(String date, Exclusion reason) {
        assertThat(RULES.excludes(born(date))).isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,17", "2026-03-01,18", "2028-02-28,19", "2028-02-29,20"})
    void who_was_born_on_29_february_waits_for_march_in_a_common_year(LocalDate day, int age) {
        assertThat(born("29/02/2008").birthDate().ageOn(day)).isEqualTo(age);
    }

    @Test
    void eligible_and_excluded_add_up_to_the_persons() {
        Roll roll = RollFixtureTest.read().rolls().getFirst();
        EligibleElectors old = new Eligibility(RULES.referenceDate(), 70, List.of(ListType.LP)).select(roll);
        assertThat(old.electors().size() + old.excludedInAll()).isEqualTo(58);
        assertThat(old.excluded()).containsOnlyKeys(Exclusion.LIST, Exclusion.AGE);
    }

    @Test
    void the_report_counts_each_station_and_the_stations_add_up() {
        RollReport report = RollReport.of(RollFixtureTest.read(), RULES);
        CommuneReport commune = report.communes().getFirst();
        assertThat(commune.total()).isEqualTo(new StationCount("", 60, 58, 57, 2, 2));
        assertThat(commune.stations())
                .containsExactly(new StationCount("", 1, 1, 1, 0, 0), new StationCount("0001", 59, 57, 56, 2, 2));
        assertThat(commune.excluded()).isEqualTo(Map.of(Exclusion.LIST, 1));
    }
}
