package org.kleroterion.convention.mandate.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.SampleMandate;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.committee.CommitteeMember;

class PublicFaceTest {

    @Test
    void a_name_is_shown_only_with_a_consent() {
        PublicFace shown = PublicFace.of(SampleMandate.published());
        assertThat(shown.committee()).extracting(PublicSeat::name).allMatch(Optional::isPresent);
        PublicFace hidden = PublicFace.of(draft(SampleMandate.ready()
                .withCommittee(SampleMandate.committee().stream()
                        .map(PublicFaceTest::withoutConsent)
                        .toList())));
        assertThat(hidden.toString()).doesNotContain("Garante");
        assertThat(hidden.committee()).hasSameSizeAs(shown.committee());
    }

    @Test
    void an_archive_keeps_the_seats_and_names_nobody() {
        PublicFace archived = PublicFace.of(SampleMandate.archived());
        assertThat(archived.committee()).hasSize(3);
        assertThat(archived.toString()).doesNotContain("Garante");
        assertThat(archived.reason()).isPresent();
    }

    @Test
    void a_session_that_is_not_visible_yet_is_not_there() {
        Session session = SampleMandate.ready().sessions().getFirst();
        Session hidden = new Session(
                session.id(),
                1,
                session.title(),
                session.status(),
                0,
                session.venue(),
                Optional.empty(),
                false,
                session.halfDays());
        assertThat(PublicFace.of(draft(SampleMandate.ready().withSessions(List.of(hidden))))
                        .sessions())
                .isEmpty();
    }

    @Test
    void a_cancelled_convention_says_why_and_a_published_one_has_no_reason_to() {
        assertThat(PublicFace.of(SampleMandate.cancelled()).reason()).isPresent();
        assertThat(PublicFace.of(SampleMandate.published()).reason()).isEmpty();
    }

    private static Convention draft(Mandate mandate) {
        return new Convention.Draft(SampleMandate.ID, 1, mandate, Optional.empty());
    }

    private static CommitteeMember withoutConsent(CommitteeMember member) {
        return new CommitteeMember(
                member.id(),
                member.name(),
                member.role(),
                member.namedBy(),
                member.from(),
                member.to(),
                Optional.empty(),
                true,
                member.presentation(),
                member.declarations());
    }
}
