package org.kleroterion.convention.mandate.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kleroterion.convention.mandate.SampleMandate.TODAY;
import static org.kleroterion.convention.mandate.SampleMandate.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Personal;
import org.kleroterion.convention.PersonalDatum;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.Problem;

class CommitteeRulesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void a_whole_committee_has_no_problem() {
        assertThat(CommitteeRules.check(committee(), TODAY)).isEmpty();
    }

    @Test
    void a_name_is_never_published_without_consent() {
        CommitteeMember shy = member("Anne Vidal", CommitteeRole.EXPERT, MAY, Optional.empty(), Optional.empty());

        assertThat(codes(shy)).containsExactly("COMMITTEE-102");
        assertThat(shy.publicName()).isEmpty();
        assertThat(codes(member("Anne", CommitteeRole.EXPERT, MAY, Optional.empty(), Optional.of(TODAY.plusDays(1)))))
                .containsExactly("COMMITTEE-103");
    }

    @Test
    void a_name_with_consent_is_published_only_when_somebody_says_so() {
        CommitteeMember named = committee().getFirst();
        CommitteeMember quiet = new CommitteeMember(
                named.id(),
                named.name(),
                named.role(),
                named.namedBy(),
                named.from(),
                named.to(),
                named.consentToPublishName(),
                false,
                named.presentation(),
                named.declarations());

        assertThat(named.publicName()).contains(named.name());
        assertThat(quiet.publicName()).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThat(codes(member("Anne", CommitteeRole.EXPERT, MAY, Optional.of(MAY.minusDays(1)), Optional.of(MAY))))
                .containsExactly("COMMITTEE-101");
    }

    @ParameterizedTest
    @CsvSource({"GUARANTOR,ELECTED,COMMITTEE-104", "EXPERT,GUARANTOR,COMMITTEE-104", "EXPERT,EXPERT,COMMITTEE-106"})
    void one_person_does_not_have_two_roles_at_once_that_do_not_go_together(
            CommitteeRole one, CommitteeRole other, String code) {
        assertThat(codes(
                        member("Zoé Le-Goff", one, MAY, Optional.empty(), Optional.of(MAY)),
                        member("zoe le goff", other, MAY, Optional.empty(), Optional.of(MAY))))
                .containsExactly(code);
    }

    @Test
    void one_role_after_the_other_is_permitted() {
        assertThat(codes(
                        member("Zoé", CommitteeRole.ELECTED, MAY, Optional.of(MAY.plusDays(9)), Optional.of(MAY)),
                        member("Zoé", CommitteeRole.GUARANTOR, MAY.plusDays(10), Optional.empty(), Optional.of(MAY))))
                .isEmpty();
        assertThat(CommitteeRole.EXPERT.goesWith(CommitteeRole.ELECTED)).isTrue();
    }

    @Test
    void a_declaration_of_tomorrow_is_refused() {
        CommitteeMember hasty = committee().getFirst().declaring(new Declaration(TODAY.plusDays(1), "Actions", false));

        assertThat(codes(hasty)).containsExactly("COMMITTEE-105");
    }

    @Test
    void what_is_personal_says_what_for_how_long_and_who_reads_it() {
        assertThat(PersonalDatum.of(CommitteeMember.class))
                .extracting(PersonalDatum::code)
                .containsExactly("CommitteeMember.name", "CommitteeMember.presentation");
        PersonalDatum name = PersonalDatum.of(CommitteeMember.class).getFirst();
        assertThat(name.retention()).isEqualTo(Personal.Keeping.UNTIL_ARCHIVED);
        assertThat(name.name(Tongue.FRENCH)).isEqualTo("nom d'une personne du comité");
        assertThat(name.readers(Tongue.ENGLISH)).hasSize(3).contains("guarantors");
        assertThat(name.purpose(Tongue.ENGLISH)).startsWith("to show");
        assertThat(name.retention(Tongue.FRENCH)).isEqualTo("jusqu'à l'archivage de la convention");
        assertThat(PersonalDatum.of(FormerSeat.class)).isEmpty();
    }

    private static List<String> codes(CommitteeMember... members) {
        return CommitteeRules.check(List.of(members), TODAY).stream()
                .map(Problem::code)
                .toList();
    }

    private static CommitteeMember member(
            String name, CommitteeRole role, LocalDate from, Optional<LocalDate> to, Optional<LocalDate> consent) {
        return new CommitteeMember(
                new ItemId("x"), name, role, "Barreau", from, to, consent, true, Optional.empty(), List.of());
    }
}
