package org.kleroterion.convention.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kleroterion.convention.mandate.SampleMandate.NOW;
import static org.kleroterion.convention.mandate.SampleMandate.committee;
import static org.kleroterion.convention.mandate.SampleMandate.identity;
import static org.kleroterion.convention.mandate.SampleMandate.legal;
import static org.kleroterion.convention.mandate.SampleMandate.member;
import static org.kleroterion.convention.mandate.SampleMandate.ready;
import static org.kleroterion.convention.mandate.SampleMandate.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.agenda.DayPart;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Severity;

class ReadinessTest {

    @Test
    void a_whole_mandate_is_ready() {
        assertThat(Readiness.of(ready(), NOW)).isEmpty();
        assertThat(Readiness.isReady(ready(), NOW)).isTrue();
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        Mandate empty = Mandate.of(MandateIdentity.named(identity().slug(), Bilingual.french("Convention")));

        assertThat(codes(empty))
                .containsExactly(
                        "MANDATE-201",
                        "MANDATE-202",
                        "MANDATE-203",
                        "MANDATE-204",
                        "MANDATE-205",
                        "MANDATE-206",
                        "MANDATE-207",
                        "MANDATE-208",
                        "MANDATE-209",
                        "MANDATE-210",
                        "MANDATE-212",
                        "MANDATE-213",
                        "MANDATE-214",
                        "MANDATE-215",
                        "MANDATE-216",
                        "MANDATE-217",
                        "MANDATE-218");
    }

    @Test
    void two_guarantors_of_one_body_count_once() {
        List<CommitteeMember> two = new ArrayList<>(committee().subList(0, 2));
        two.add(member("g9", "Un autre garant", CommitteeRole.GUARANTOR, "barreau"));

        assertThat(Readiness.of(ready().withCommittee(two), NOW))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("MANDATE-210");
                    assertThat(problem.values()).containsEntry("count", "3").containsEntry("bodies", "2");
                });
    }

    @Test
    void a_guarantor_whose_mandate_is_over_does_not_count() {
        List<CommitteeMember> committee = new ArrayList<>(committee());
        committee.set(0, ended(committee.getFirst(), LocalDate.of(2026, 5, 31)));

        assertThat(codes(ready().withCommittee(committee))).containsExactly("MANDATE-210");
        committee.set(0, ended(committee.getFirst(), LocalDate.of(2026, 6, 1)));
        assertThat(codes(ready().withCommittee(committee))).isEmpty();
    }

    @Test
    void experts_and_guarantors_declare_their_interests_and_elected_members_need_not() {
        List<CommitteeMember> committee = new ArrayList<>(committee());
        committee.add(silent(member("e1", "Une experte", CommitteeRole.EXPERT, "Université")));
        committee.add(silent(member("l1", "Un élu", CommitteeRole.ELECTED, "Métropole")));

        assertThat(codes(ready().withCommittee(committee))).containsExactly("MANDATE-211");
    }

    @Test
    void a_session_in_a_room_that_nobody_knows_is_not_ready() {
        Session session = ready().sessions().getFirst();

        assertThat(codes(ready().withSessions(List.of(session.moved(session.halfDays(), Optional.empty())))))
                .containsExactly("AGENDA-110");
        assertThat(codes(ready().withSessions(List.of(session.cancelled())))).containsExactly("MANDATE-212");
    }

    @Test
    void a_paper_without_its_date_or_its_reference_is_not_there() {
        LegalItem undated = new LegalItem(LegalItem.State.DONE, Optional.empty(), Optional.of("2026-17"));
        LegalItem visaless =
                new LegalItem(LegalItem.State.DONE, Optional.of(LocalDate.of(2026, 5, 2)), Optional.empty());
        LegalReadiness legal =
                new LegalReadiness(LegalItem.notNeeded(), undated, legal().dpoOpinion(), Optional.empty(), visaless);

        assertThat(codes(ready().withLegal(legal))).containsExactly("MANDATE-214", "MANDATE-216", "MANDATE-217");
    }

    @Test
    void an_answer_that_comes_before_the_end_and_a_missing_translation_are_only_warnings() {
        Mandate hasty = ready().withCommitment(new AuthorityCommitment(
                Bilingual.french("Une réponse."), LocalDate.of(2027, 3, 30), "conseil"));

        assertThat(Readiness.of(hasty, NOW))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("MANDATE-219", Severity.WARNING), tuple("MANDATE-218", Severity.WARNING));
        assertThat(Readiness.isReady(hasty, NOW)).isTrue();
    }

    @Test
    void an_hour_that_comes_twice_is_a_warning() {
        HalfDay night = new HalfDay(
                LocalDate.of(2026, 10, 25), DayPart.EVENING, LocalTime.of(1, 0), LocalTime.of(2, 30), List.of());
        Session session = ready().sessions().getFirst();

        assertThat(Readiness.of(ready().withSessions(List.of(session.moved(List.of(night), session.venue()))), NOW))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("TIME-102", Severity.WARNING));
    }

    private static List<String> codes(Mandate mandate) {
        return Readiness.of(mandate, NOW).stream().map(Problem::code).toList();
    }

    private static CommitteeMember ended(CommitteeMember member, LocalDate last) {
        return new CommitteeMember(
                member.id(),
                member.name(),
                member.role(),
                member.namedBy(),
                member.from(),
                Optional.of(last),
                member.consentToPublishName(),
                true,
                Optional.of(text("Présentation")),
                member.declarations());
    }

    private static CommitteeMember silent(CommitteeMember member) {
        return new CommitteeMember(
                member.id(),
                member.name(),
                member.role(),
                member.namedBy(),
                member.from(),
                member.to(),
                member.consentToPublishName(),
                true,
                member.presentation(),
                List.of());
    }
}
