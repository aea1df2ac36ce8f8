package org.kleroterion.sortition.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The invented roll with twenty odd cases that others published (see rolls/ORIGIN.md).
class RollFixtureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Eligibility MUNICIPAL = new Eligibility(DAY, 18, List.of(ListType.LP, ListType.LCM));

    private final RollContents contents = read();
    private final Roll roll = contents.rolls().getFirst();

    static RollContents read() {
        try (InputStream stream = RollFixtureTest.class.getResourceAsStream("/rolls/reu-fixture.csv")) {
            return RollContents.of(List.of(new RollReader(DAY).read("fixture.csv", stream)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void sixty_rows_are_fifty_eight_persons() {
        assertThat(contents.counts()).isEqualTo(new FileCounts(61, 1, 60, 0, 0, 0));
        assertThat(contents.rolls()).hasSize(1);
        assertThat(roll.commune()).isEqualTo("99999");
        assertThat(roll.electors()).hasSize(58);
    }

    @Test
    void fifty_seven_are_eligible_for_a_municipal_matter() {
        EligibleElectors selected = MUNICIPAL.select(roll);
        assertThat(selected.electors()).hasSize(57);
        assertThat(selected.excluded()).isEqualTo(Map.of(Exclusion.LIST, 1));
    }

    @Test
    void two_dates_are_uncertain_and_their_holders_of_age_whatever_the_day() {
        List<Elector> uncertain = roll.electors().stream()
                .filter(elector -> !elector.birthDate().isCertain())
                .toList();
        assertThat(uncertain)
                .extracting(elector -> elector.birthDate().text())
                .containsExactlyInAnyOrder("1953-00-00", "1961-00-00");
        assertThat(uncertain).allMatch(elector -> MUNICIPAL.excludes(elector).isEmpty());
    }

    @Test
    void one_pair_cannot_be_told_apart_and_is_not_merged() {
        assertThat(roll.indistinguishable()).hasSize(1);
        assertThat(roll.indistinguishable().getFirst().electors())
                .extracting(elector -> elector.rows().getFirst().line())
                .containsExactly(6L, 7L);
    }

    @Test
    void who_is_on_both_complementary_lists_keeps_the_address_of_the_municipal_row() {
        Elector person = roll.electors().stream()
                .filter(elector -> elector.listsText().equals("LCM+LCE"))
                .findFirst()
                .orElseThrow();
        assertThat(person.identity().fields()).containsExactly("SCHÖNBERGER", "OMBLINE", "F", "1975-05-12");
        assertThat(person.address().lines())
                .containsExactly("42 Rue du Cadran-Solaire", "99999 SAINT EXEMPLE EN FIXTURE");
        assertThat(person.rows()).containsExactly(Place.line("fixture.csv", 24), Place.line("fixture.csv", 25));
    }

    @Test
    void the_file_is_usable_and_every_remark_is_no_error() {
        assertThat(contents.isUsable()).isTrue();
        assertThat(contents.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("ROLL-157", "ROLL-157", "ROLL-171", "ROLL-172");
    }

    @Test
    void every_name_keeps_its_spelling_and_its_accents() {
        assertThat(roll.electors())
                .extracting(Elector::postalName)
                .contains("Apolline Capucine RAVANEL", "Ombline Faustine ÉLÉONORE-BLIN", "Ursule D'AUBIGNE");
    }
}
