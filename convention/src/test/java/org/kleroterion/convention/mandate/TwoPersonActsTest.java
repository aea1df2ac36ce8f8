package org.kleroterion.convention.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kleroterion.convention.mandate.SampleMandate.ALICE;
import static org.kleroterion.convention.mandate.SampleMandate.BOB;
import static org.kleroterion.convention.mandate.SampleMandate.ID;
import static org.kleroterion.convention.mandate.SampleMandate.NOW;
import static org.kleroterion.convention.mandate.SampleMandate.archived;
import static org.kleroterion.convention.mandate.SampleMandate.cancelled;
import static org.kleroterion.convention.mandate.SampleMandate.draft;
import static org.kleroterion.convention.mandate.SampleMandate.identity;
import static org.kleroterion.convention.mandate.SampleMandate.published;
import static org.kleroterion.convention.mandate.SampleMandate.ready;
import static org.kleroterion.convention.mandate.SampleMandate.text;
import static org.kleroterion.convention.mandate.SampleMandate.together;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.Message;
import org.kleroterion.convention.Refusals;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.mandate.MandateCommand.ConfirmAct;
import org.kleroterion.convention.mandate.MandateCommand.ProposeAct;
import org.kleroterion.convention.mandate.MandateCommand.WithdrawProposal;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.FormerSeat;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Slug;

class TwoPersonActsTest {

    private static final Instant ON_THE_LAST_DAY = Instant.parse("2027-03-31T08:00:00Z");
    private static final Instant AFTER_THE_END = Instant.parse("2027-04-01T08:00:00Z");

    @Test
    void two_persons_publish_and_the_journal_shows_both() {
        Decision<Convention> proposed = decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH));
        Decision<Convention> done =
                MandateDecisions.decide(proposed.state(), new ConfirmAct(TwoPersonAct.PUBLISH), BOB, NOW);

        assertThat(proposed.state()).isInstanceOf(Convention.Draft.class);
        assertThat(done.state()).isInstanceOf(Convention.Published.class);
        assertThat(done.entries())
                .containsExactly(JournalEntry.of(
                        "mandate.published", "c1", "act", "publish", "proposer", "a1", "confirmer", "b2"));
        assertThat(proposed.messages())
                .containsExactly(
                        Message.of("mandate.act-proposed", StaffRole.ORGANISER, "convention", "c1", "act", "publish"),
                        Message.of("mandate.act-proposed", StaffRole.GUARANTOR, "convention", "c1", "act", "publish"));
    }

    @Test
    void nobody_confirms_what_they_have_proposed() {
        Convention proposed =
                decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH)).state();

        assertThat(codes(proposed, new ConfirmAct(TwoPersonAct.PUBLISH))).containsExactly("MANDATE-303");
    }

    @Test
    void a_proposal_waits_seven_days_and_no_longer() {
        Convention proposed =
                decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH)).state();
        Instant week = NOW.plus(Duration.ofDays(7));

        assertThat(MandateDecisions.decide(proposed, new ConfirmAct(TwoPersonAct.PUBLISH), BOB, week.minusSeconds(1))
                        .state()
                        .state())
                .isEqualTo("published");
        assertThat(Refusals.codes(
                        () -> MandateDecisions.decide(proposed, new ConfirmAct(TwoPersonAct.PUBLISH), BOB, week)))
                .containsExactly("MANDATE-304");
        assertThat(MandateDecisions.decide(proposed, ProposeAct.of(TwoPersonAct.PUBLISH), BOB, week)
                        .state()
                        .proposal())
                .isPresent();
    }

    @Test
    void one_act_waits_at_a_time() {
        Convention proposed =
                decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH)).state();

        assertThat(codes(proposed, ProposeAct.of(TwoPersonAct.PUBLISH))).containsExactly("MANDATE-301");
    }

    @Test
    void what_nobody_has_proposed_is_not_confirmed() {
        assertThat(codes(draft(), new ConfirmAct(TwoPersonAct.PUBLISH))).containsExactly("MANDATE-302");
        assertThat(codes(draft(), new WithdrawProposal())).containsExactly("MANDATE-309");
    }

    @Test
    void a_proposal_can_be_taken_back() {
        Convention proposed =
                decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH)).state();
        Decision<Convention> withdrawn = decide(proposed, new WithdrawProposal());

        assertThat(withdrawn.state().proposal()).isEmpty();
        assertThat(withdrawn.entries()).extracting(JournalEntry::act).containsExactly("mandate.act-withdrawn");
    }

    @Test
    void nobody_confirms_another_mandate_than_the_one_that_was_proposed() {
        Convention proposed =
                decide(draft(), ProposeAct.of(TwoPersonAct.PUBLISH)).state();
        Decision<Convention> changed = decide(proposed, new MandateChange.PutBudget(List.of()));

        assertThat(changed.state().proposal()).isEmpty();
        assertThat(changed.entries())
                .extracting(JournalEntry::act)
                .containsExactly("mandate.drafted", "mandate.proposal-void");
        assertThat(Refusals.codes(
                        () -> MandateDecisions.decide(changed.state(), new ConfirmAct(TwoPersonAct.PUBLISH), BOB, NOW)))
                .containsExactly("MANDATE-302");
    }

    @Test
    void readiness_is_asked_when_proposed_and_when_confirmed() {
        Mandate unready = ready().withRules(List.of());
        Convention early = new Convention.Draft(ID, 1, unready, Optional.empty());
        Convention late = new Convention.Draft(
                ID, 1, unready, Optional.of(Proposal.of(TwoPersonAct.PUBLISH, ALICE, NOW, Optional.empty())));

        assertThat(codes(early, ProposeAct.of(TwoPersonAct.PUBLISH))).containsExactly("MANDATE-208");
        assertThat(Refusals.codes(() -> MandateDecisions.decide(late, new ConfirmAct(TwoPersonAct.PUBLISH), BOB, NOW)))
                .containsExactly("MANDATE-208");
        assertThat(Refusals.codes(
                        () -> MandateDecisions.decide(late, new ConfirmAct(TwoPersonAct.PUBLISH), ALICE, NOW)))
                .containsExactly("MANDATE-303", "MANDATE-208");
    }

    static Stream<Arguments> impossible() {
        return Stream.of(draft(), published(), cancelled(), archived())
                .flatMap(convention -> Stream.of(TwoPersonAct.values())
                        .filter(act -> !ActRules.possible(convention).contains(act))
                        .map(act -> Arguments.of(act, convention.state(), convention)));
    }

    @ParameterizedTest(name = "{0} on a convention that is {1}")
    @MethodSource("impossible")
    void an_act_is_refused_where_it_makes_no_sense(TwoPersonAct act, String state, Convention convention) {
        assertThat(codes(convention, new ProposeAct(act, Optional.of(text("Motif")))))
                .containsExactly("MANDATE-305");
    }

    @Test
    void the_states_know_these_acts_and_no_others() {
        assertThat(ActRules.possible(draft())).containsExactly(TwoPersonAct.PUBLISH);
        assertThat(ActRules.possible(published()))
                .containsExactly(TwoPersonAct.SEAL, TwoPersonAct.DRAW, TwoPersonAct.CANCEL, TwoPersonAct.PURGE);
        assertThat(ActRules.possible(cancelled())).containsExactly(TwoPersonAct.PURGE);
        assertThat(ActRules.possible(archived())).isEmpty();
    }

    @Test
    void nothing_is_drawn_before_it_is_sealed_and_each_is_agreed_once() {
        assertThat(codes(published(), ProposeAct.of(TwoPersonAct.DRAW))).containsExactly("MANDATE-311");
        Convention.Published sealing = (Convention.Published) together(published(), ProposeAct.of(TwoPersonAct.SEAL));

        assertThat(sealing.agreementOn(TwoPersonAct.SEAL)).contains(new Agreement(TwoPersonAct.SEAL, ALICE, BOB, NOW));
        assertThat(codes(sealing, ProposeAct.of(TwoPersonAct.SEAL))).containsExactly("MANDATE-310");
        Convention.Published drawing = (Convention.Published) together(sealing, ProposeAct.of(TwoPersonAct.DRAW));
        assertThat(drawing.agreements())
                .extracting(Agreement::kind)
                .containsExactly(TwoPersonAct.SEAL, TwoPersonAct.DRAW);
    }

    @Test
    void a_convention_is_cancelled_with_a_public_reason() {
        assertThat(codes(published(), ProposeAct.of(TwoPersonAct.CANCEL))).containsExactly("MANDATE-306");
        assertThat(((Convention.Cancelled) cancelled()).reason()).isEqualTo(text("La loi a changé."));
        assertThat(cancelled().mandate().sessions()).singleElement().satisfies(session -> {
            assertThat(session.status()).isEqualTo(SessionStatus.CANCELLED);
            assertThat(session.sequence()).isEqualTo(1);
        });
    }

    @Test
    void nothing_is_purged_before_the_end_nor_without_the_visa_of_the_archives() {
        Convention.Published running = (Convention.Published) published();
        Convention.Published without = new Convention.Published(
                ID, 2, ready().withLegal(LegalReadiness.nothingYet()), NOW, List.of(), List.of(), Optional.empty());

        assertThat(codes(running, ProposeAct.of(TwoPersonAct.PURGE))).containsExactly("MANDATE-312");
        assertThat(codes(without, ProposeAct.of(TwoPersonAct.PURGE))).containsExactly("MANDATE-312", "MANDATE-313");
        assertThat(Refusals.codes(() ->
                        MandateDecisions.decide(running, ProposeAct.of(TwoPersonAct.PURGE), ALICE, ON_THE_LAST_DAY)))
                .containsExactly("MANDATE-312");
        assertThat(MandateDecisions.decide(running, ProposeAct.of(TwoPersonAct.PURGE), ALICE, AFTER_THE_END)
                        .state()
                        .proposal())
                .isPresent();
    }

    @Test
    void an_archive_keeps_its_pages_and_names_nobody() {
        Convention.Archived archive = (Convention.Archived) archived();

        assertThat(archive.mandate().committee()).isEmpty();
        assertThat(archive.mandate().sessions()).isEqualTo(cancelled().mandate().sessions());
        assertThat(archive.seats())
                .extracting(FormerSeat::namedBy)
                .containsExactly("Barreau", "Université", "Ligue des droits");
        assertThat(archive.cancelled()).contains(text("La loi a changé."));
        for (CommitteeMember member : ready().committee()) {
            assertThat(archive.toString()).doesNotContain(member.name());
        }
    }

    @Test
    void a_duplicate_has_no_dates_no_people_no_documents_and_no_news() {
        MandateIdentity next = MandateIdentity.named(new Slug("convention-eau"), text("Convention sur l'eau"));
        Convention copy = Duplicate.of(published(), new ConventionId("c2"), next, ALICE, NOW)
                .state();

        assertThat(copy).isInstanceOf(Convention.Draft.class);
        assertThat(copy.mandate().calendar()).isEmpty();
        assertThat(copy.mandate().commitment()).isEmpty();
        assertThat(copy.mandate().committee()).isEmpty();
        assertThat(copy.mandate().documents()).isEmpty();
        assertThat(copy.mandate().news()).isEmpty();
        assertThat(copy.mandate().sessions()).singleElement().satisfies(session -> {
            assertThat(session.halfDays()).isEmpty();
            assertThat(session.published()).isFalse();
        });
        assertThat(copy.mandate().identity().deliberation()).isEmpty();
        assertThat(copy.mandate().identity().question()).isEqualTo(identity().question());
        assertThat(copy.mandate().venues()).isEqualTo(ready().venues());
        assertThat(copy.mandate().rules())
                .singleElement()
                .satisfies(rules -> assertThat(rules.text())
                        .isEqualTo(ready().rules().getLast().text()));
    }

    @ParameterizedTest
    @EnumSource(TwoPersonAct.class)
    void each_act_has_two_entitled_roles(TwoPersonAct act) {
        assertThat(act.entitled()).hasSize(2).contains(StaffRole.ORGANISER);
        assertThat(Set.of("publish", "seal", "draw", "cancel", "purge")).contains(act.code());
    }

    private static List<String> codes(Convention convention, MandateCommand command) {
        return Refusals.codes(() -> decide(convention, command));
    }

    private static Decision<Convention> decide(Convention convention, MandateCommand command) {
        return MandateDecisions.decide(convention, command, ALICE, NOW);
    }
}
