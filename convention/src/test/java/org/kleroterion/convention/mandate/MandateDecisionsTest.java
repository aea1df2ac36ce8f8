package org.kleroterion.convention.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kleroterion.convention.mandate.SampleMandate.ALICE;
import static org.kleroterion.convention.mandate.SampleMandate.FIRST;
import static org.kleroterion.convention.mandate.SampleMandate.HALL;
import static org.kleroterion.convention.mandate.SampleMandate.ID;
import static org.kleroterion.convention.mandate.SampleMandate.NOW;
import static org.kleroterion.convention.mandate.SampleMandate.TODAY;
import static org.kleroterion.convention.mandate.SampleMandate.archived;
import static org.kleroterion.convention.mandate.SampleMandate.cancelled;
import static org.kleroterion.convention.mandate.SampleMandate.committee;
import static org.kleroterion.convention.mandate.SampleMandate.document;
import static org.kleroterion.convention.mandate.SampleMandate.draft;
import static org.kleroterion.convention.mandate.SampleMandate.hall;
import static org.kleroterion.convention.mandate.SampleMandate.identity;
import static org.kleroterion.convention.mandate.SampleMandate.legal;
import static org.kleroterion.convention.mandate.SampleMandate.morning;
import static org.kleroterion.convention.mandate.SampleMandate.published;
import static org.kleroterion.convention.mandate.SampleMandate.ready;
import static org.kleroterion.convention.mandate.SampleMandate.session;
import static org.kleroterion.convention.mandate.SampleMandate.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Decision;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.Message;
import org.kleroterion.convention.Refusals;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.convention.mandate.terms.Slug;

class MandateDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    /// One of each command: those of a new kind fail the count below until they are here.
    private static List<MandateChange> changes() {
        Mandate mandate = ready();
        return List.of(
                new MandateChange.StateIdentity(mandate.identity()),
                new MandateChange.StateCommitment(mandate.commitment().orElseThrow()),
                new MandateChange.StateCalendar(mandate.calendar().orElseThrow()),
                new MandateChange.PutBudget(mandate.budget()),
                new MandateChange.AddRulesVersion(rules(2, TODAY)),
                new MandateChange.StateContact(mandate.contact().orElseThrow()),
                new MandateChange.StateLegalReadiness(legal()),
                new MandateChange.PutVenue(hall()),
                new MandateChange.RemoveVenue(new ItemId("spare"), Removal.ENTERED_TWICE),
                new MandateChange.PutSession(session(2, DAY.plusDays(7))),
                new MandateChange.MoveSession(FIRST, List.of(morning(DAY.plusDays(1))), Optional.of(HALL), why()),
                new MandateChange.PostponeSession(new ItemId("s3"), why()),
                new MandateChange.CancelSession(new ItemId("s3"), why()),
                new MandateChange.RemoveSession(new ItemId("s4"), Removal.ENTERED_BY_MISTAKE),
                new MandateChange.PutCommitteeMember(committee().getFirst()),
                new MandateChange.DeclareInterest(new ItemId("g1"), new Declaration(TODAY, "Actions", false)),
                new MandateChange.RemoveCommitteeMember(new ItemId("e1"), Removal.ASKED_BY_THE_PERSON),
                new MandateChange.PutDocument(document()),
                new MandateChange.RemoveDocument(new ItemId("d1"), Removal.REPLACED),
                new MandateChange.PutNews(mandate.news().getFirst()),
                new MandateChange.RemoveNews(new ItemId("n1"), Removal.NO_LONGER_TRUE));
    }

    static Stream<Arguments> matrix() {
        return changes().stream()
                .flatMap(change -> Stream.of("draft", "published", "cancelled", "archived")
                        .map(state -> Arguments.of(change.getClass().getSimpleName(), state, change)));
    }

    @Test
    void the_matrix_has_a_row_for_each_change() {
        assertThat(changes().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(kinds(MandateChange.class).toList());
    }

    @ParameterizedTest(name = "{0} on a convention that is {1}")
    @MethodSource("matrix")
    void each_change_is_made_where_it_may_be_and_refused_elsewhere(String name, String state, MandateChange change) {
        Convention convention = full(state);
        boolean permitted = state.equals("draft")
                || state.equals("published")
                || (state.equals("cancelled") && change.part() == MandatePart.NEWS);

        if (!permitted) {
            assertThat(Refusals.codes(() -> decide(convention, change)))
                    .containsExactly(state.equals("cancelled") ? "MANDATE-307" : "MANDATE-308");
            return;
        }
        Decision<Convention> decision = decide(convention, change);
        assertThat(decision.state().version()).isEqualTo(convention.version() + 1);
        assertThat(decision.state().state()).isEqualTo(state);
        assertThat(decision.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(state.equals("draft") ? "mandate.drafted" : "mandate.changed");
            assertThat(entry.subject()).isEqualTo("c1");
            assertThat(entry.details())
                    .containsEntry("actor", "a1")
                    .containsEntry("part", change.part().code());
        });
        assertThat(decision.state().changes())
                .hasSize(state.equals("draft") ? 0 : convention.changes().size() + 1);
    }

    @Test
    void the_journal_never_names_anybody() {
        for (MandateChange change : changes()) {
            String entry = decide(full("published"), change).entries().toString();
            assertThat(entry).doesNotContain("Garante").doesNotContain("Actions");
        }
    }

    @Test
    void a_change_after_publication_is_dated_with_its_fields_and_its_reason() {
        Convention moved = decide(
                        published(),
                        new MandateChange.MoveSession(
                                FIRST, List.of(morning(DAY.plusDays(1))), Optional.of(HALL), why()))
                .state();

        assertThat(moved.changes())
                .containsExactly(new PublicChange(
                        NOW,
                        MandatePart.SESSION,
                        "s1",
                        new TreeSet<>(List.of("halfDays", "sequence")),
                        Optional.of(why())));
    }

    @Test
    void a_session_that_moves_is_told_to_those_who_come_and_a_draft_is_told_to_nobody() {
        MandateChange move =
                new MandateChange.MoveSession(FIRST, List.of(morning(DAY.plusDays(1))), Optional.of(HALL), why());

        assertThat(decide(published(), move).messages())
                .contains(Message.of("mandate.session-moved", StaffRole.GUARANTOR, "convention", "c1", "session", "s1"))
                .hasSize(4);
        assertThat(decide(draft(), move).messages()).isEmpty();
    }

    @Test
    void rules_that_change_make_a_new_version_and_the_old_one_stays() {
        Mandate mandate = decide(published(), new MandateChange.AddRulesVersion(rules(2, TODAY)))
                .state()
                .mandate();

        assertThat(mandate.rules()).extracting(RulesVersion::number).containsExactly(1, 2);
        assertThat(mandate.currentRules().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_version_of_the_rules_is_not_rewritten_once_published() {
        assertThat(codes(published(), new MandateChange.AddRulesVersion(rules(1, TODAY))))
                .containsExactly("MANDATE-110");
        assertThat(codes(published(), new MandateChange.AddRulesVersion(rules(3, TODAY))))
                .containsExactly("MANDATE-110");
        assertThat(codes(published(), new MandateChange.AddRulesVersion(rules(2, LocalDate.of(2026, 5, 1)))))
                .containsExactly("MANDATE-111");
        assertThat(codes(
                        published(),
                        new MandateChange.AddRulesVersion(new RulesVersion(2, TODAY, why(), Optional.empty()))))
                .containsExactly("MANDATE-113");
        assertThat(decide(draft(), new MandateChange.AddRulesVersion(rules(1, TODAY)))
                        .state()
                        .mandate()
                        .rules())
                .containsExactly(rules(1, TODAY));
    }

    @Test
    void the_address_stays_once_links_lead_to_it() {
        MandateIdentity renamed = MandateIdentity.named(new Slug("autre"), text("Autre titre"));

        assertThat(codes(published(), new MandateChange.StateIdentity(renamed))).containsExactly("MANDATE-112");
        assertThat(decide(draft(), new MandateChange.StateIdentity(renamed))
                        .state()
                        .mandate()
                        .identity()
                        .slug())
                .isEqualTo(new Slug("autre"));
    }

    @Test
    void what_is_published_may_not_lose_what_its_publication_needed() {
        MandateIdentity silent = MandateIdentity.named(identity().slug(), text("Titre"));

        assertThat(codes(published(), new MandateChange.StateIdentity(silent)))
                .containsExactly("MANDATE-201", "MANDATE-202", "MANDATE-203", "MANDATE-204");
        assertThat(codes(
                        published(), new MandateChange.RemoveCommitteeMember(new ItemId("g1"), Removal.NO_LONGER_TRUE)))
                .containsExactly("MANDATE-210");
    }

    @Test
    void what_was_missing_before_does_not_stop_another_change() {
        Convention lacking = new Convention.Published(
                ID, 7, ready().withRules(List.of()), NOW, List.of(), List.of(), Optional.empty());

        assertThat(decide(lacking, new MandateChange.PutBudget(List.of()))
                        .state()
                        .version())
                .isEqualTo(8);
    }

    @Test
    void a_published_session_is_moved_or_cancelled_with_a_reason_never_in_silence() {
        Session other = session(1, DAY.plusDays(2));

        assertThat(codes(published(), new MandateChange.PutSession(other))).containsExactly("MANDATE-116");
        assertThat(codes(
                        published(),
                        new MandateChange.PutSession(session(1, DAY).as(SessionStatus.CANCELLED, 0))))
                .contains("MANDATE-116");
        assertThat(codes(published(), new MandateChange.RemoveSession(FIRST, Removal.ENTERED_TWICE)))
                .containsExactly("MANDATE-118");
        assertThat(decide(draft(), new MandateChange.PutSession(other))
                        .state()
                        .mandate()
                        .sessions()
                        .getFirst()
                        .sequence())
                .isEqualTo(1);
    }

    @Test
    void nobody_chooses_the_sequence_of_a_session() {
        Session boasting = session(2, DAY.plusDays(7)).as(SessionStatus.PLANNED, 40);

        assertThat(decide(draft(), new MandateChange.PutSession(boasting))
                        .state()
                        .mandate()
                        .sessions()
                        .getLast()
                        .sequence())
                .isZero();
    }

    @Test
    void a_session_that_was_held_or_cancelled_does_not_move() {
        Convention held = with(session(1, DAY).as(SessionStatus.HELD, 3));

        assertThat(codes(held, new MandateChange.CancelSession(FIRST, why()))).containsExactly("MANDATE-117");
        var elsewhen = List.of(morning(DAY.plusDays(1)));
        assertThat(codes(held, new MandateChange.MoveSession(FIRST, elsewhen, Optional.of(HALL), why())))
                .containsExactly("MANDATE-117");
    }

    @Test
    void a_session_is_moved_to_a_day_or_put_off() {
        assertThat(codes(published(), new MandateChange.MoveSession(FIRST, List.of(), Optional.of(HALL), why())))
                .containsExactly("MANDATE-119");
    }

    @Test
    void a_venue_that_is_used_stays() {
        assertThat(codes(draft(), new MandateChange.RemoveVenue(HALL, Removal.REPLACED)))
                .containsExactly("MANDATE-115");
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        ItemId ghost = new ItemId("ghost");

        for (MandateChange change : List.of(
                new MandateChange.RemoveVenue(ghost, Removal.REPLACED),
                new MandateChange.CancelSession(ghost, why()),
                new MandateChange.RemoveSession(ghost, Removal.REPLACED),
                new MandateChange.DeclareInterest(ghost, new Declaration(TODAY, "", true)),
                new MandateChange.RemoveCommitteeMember(ghost, Removal.REPLACED),
                new MandateChange.RemoveDocument(ghost, Removal.REPLACED),
                new MandateChange.RemoveNews(ghost, Removal.REPLACED))) {
            assertThat(codes(draft(), change)).containsExactly("MANDATE-114");
        }
    }

    @Test
    void declarations_are_added_and_never_lost() {
        CommitteeMember corrected = committee()
                .get(1)
                .keepingDeclarationsOf(withoutDeclarations(committee().get(1)));
        Convention declared = decide(
                        draft(),
                        new MandateChange.DeclareInterest(new ItemId("g1"), new Declaration(TODAY, "Actions", false)))
                .state();
        Convention after = decide(declared, new MandateChange.PutCommitteeMember(corrected))
                .state();

        assertThat(corrected.declarations()).isEmpty();
        assertThat(after.mandate().committee().get(1).declarations()).hasSize(2);
    }

    @Test
    void a_document_that_runs_or_that_nobody_can_read_is_refused() {
        assertThat(codes(draft(), new MandateChange.PutDocument(documentOf("application/x-msdownload", false))))
                .containsExactly("DOCUMENT-101", "DOCUMENT-102");
    }

    @Test
    void a_convention_begins_with_a_name_alone() {
        Decision<Convention> begun = MandateDecisions.begin(
                ID, MandateIdentity.named(new Slug("convention-ia"), text("Convention")), ALICE, NOW);

        assertThat(begun.state().version()).isEqualTo(1);
        assertThat(begun.entries())
                .containsExactly(new JournalEntry("mandate.begun", "c1", new TreeMap<>(Map.of("actor", "a1"))));
        assertThat(Readiness.isReady(begun.state().mandate(), NOW)).isFalse();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(MandateDecisionsTest::kinds)
                : Stream.of(type);
    }

    private static List<String> codes(Convention convention, MandateCommand command) {
        return Refusals.codes(() -> decide(convention, command));
    }

    private static Decision<Convention> decide(Convention convention, MandateCommand command) {
        return MandateDecisions.decide(convention, command, ALICE, NOW);
    }

    /// A convention with something that each change can be made to.
    private static Convention full(String state) {
        Session unseen = new Session(
                new ItemId("s4"),
                4,
                text("Session 4"),
                SessionStatus.PLANNED,
                0,
                Optional.of(HALL),
                Optional.empty(),
                false,
                List.of());
        List<CommitteeMember> people = new ArrayList<>(committee());
        people.add(SampleMandate.member("e1", "Une experte", CommitteeRole.EXPERT, "Université"));
        Mandate mandate = ready().withVenues(List.of(hall(), spare()))
                .withSessions(List.of(session(1, DAY), session(3, DAY.plusDays(14)), unseen))
                .withCommittee(people);
        return switch (state) {
            case "draft" -> new Convention.Draft(ID, 5, mandate, Optional.empty());
            case "published" -> new Convention.Published(ID, 7, mandate, NOW, List.of(), List.of(), Optional.empty());
            case "cancelled" -> cancelled();
            default -> archived();
        };
    }

    private static Venue spare() {
        return new Venue(
                new ItemId("spare"),
                "Autre salle",
                "2 rue Haute",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static Convention with(Session session) {
        return new Convention.Draft(ID, 5, ready().withSessions(List.of(session)), Optional.empty());
    }

    private static CommitteeMember withoutDeclarations(CommitteeMember member) {
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

    private static PublicDocument documentOf(String type, boolean accessible) {
        return new PublicDocument(
                new ItemId("d2"),
                text("Programme"),
                type,
                10,
                document().sha256(),
                accessible,
                Optional.empty(),
                "etalab-2.0",
                Tongue.FRENCH,
                TODAY);
    }

    private static RulesVersion rules(int number, LocalDate date) {
        return new RulesVersion(number, date, text("Le règlement " + number), Optional.of(text("Le quorum.")));
    }

    private static Bilingual why() {
        return text("La salle est inondée.");
    }
}
