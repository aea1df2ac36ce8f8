package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.access.People;
import org.kleroterion.web.site.Published;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of a convention after its publication, through its pages.
class LifeOfMandateTest {

    private static final Clock AUTUMN = Clock.fixed(Instant.parse("2026-09-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String DESK = "/fr/organisation/convention-ia";

    @ParameterizedTest
    @EnumSource
    void a_session_is_put_off_moved_and_cancelled_and_the_public_reads_why(TestDatabase database) throws IOException {
        try (Instance instance = Instance.start(database.empty(), AUTUMN)) {
            Client ada = ada(instance);
            String turn = DESK + "/session/s2/changer";
            assertThat(ada.submit(turn, turn, "status", "POSTPONE").statusCode())
                    .isEqualTo(422);
            assertThat(ada.submit(turn, turn, "status", "POSTPONE", "reason", "La halle est inondée.")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(session(instance).status()).isEqualTo(SessionStatus.POSTPONED);
            assertThat(new Client(instance)
                            .get("/fr/convention-ia/modifications")
                            .body())
                    .contains("La halle est inondée.");

            String[] night = {
                "status",
                "MOVE",
                "reason",
                "Elle est sèche.",
                "venue",
                "hall",
                "date.1",
                "28/03/2027",
                "part.1",
                "MORNING",
                "from.1",
                "02:30",
                "to.1",
                "09:00"
            };
            var refused = ada.submit(turn, turn, night);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("cette nuit-là on passe à l");
            String[] never = {"status", "MOVE", "reason", "Un jour."};
            assertThat(ada.submit(turn, turn, never).body()).contains("au moins une demi-journée");
            night[11] = "08:30";
            assertThat(ada.submit(turn, turn, night).statusCode()).isEqualTo(302);
            Session moved = session(instance);
            assertThat(moved.status()).isEqualTo(SessionStatus.PLANNED);
            assertThat(moved.sequence()).isEqualTo(3);
            assertThat(new Client(instance)
                            .get("/fr/convention-ia/calendrier.ics")
                            .body())
                    .contains("DTSTART;TZID=Europe/Paris:20270328T083000", "SEQUENCE:3");

            ada.submit(turn, turn, "status", "CANCEL", "reason", "Plus de budget.");
            assertThat(new Client(instance)
                            .get("/fr/convention-ia/calendrier.ics")
                            .body())
                    .contains("STATUS:CANCELLED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_agenda_is_written_line_by_line_and_what_overlaps_is_refused(TestDatabase database) throws IOException {
        try (Instance instance = Instance.start(database.empty(), AUTUMN)) {
            Client ada = ada(instance);
            String agenda = DESK + "/session/s2/programme";
            String[] lines = {
                "kind.1.1", "PLENARY", "title.1.1", "Ouverture", "from.1.1", "09:00", "to.1.1", "10:00",
                "kind.1.2", "BALLOT", "title.1.2", "Vote", "from.1.2", "09:30", "to.1.2", "11:00"
            };
            assertThat(ada.submit(agenda, agenda, lines).statusCode()).isEqualTo(422);
            assertThat(ada.submit(agenda, agenda, "title.1.1.en", "Only in English")
                            .statusCode())
                    .isEqualTo(422);
            lines[13] = "10:00";
            assertThat(ada.submit(agenda, agenda, lines).statusCode()).isEqualTo(302);
            assertThat(new Client(instance).get("/fr/convention-ia/calendrier").body())
                    .contains("Ouverture", "Vote");
            assertThat(session(instance).halfDays().getFirst().items()).hasSize(2);
        }
    }

    /// A line without its words once was a fault of the program: a field had a name that no sentence knew.
    @ParameterizedTest
    @ValueSource(strings = {"/session/s2/programme", "/session/s2/changer"})
    void a_form_of_nonsense_is_refused_in_words(String path) throws IOException {
        try (Instance instance = Instance.start(Optional.empty(), AUTUMN)) {
            Client ada = ada(instance);
            List<String> fields = ada.fieldsOf(DESK + path);
            assertThat(fields).hasSizeGreaterThan(5);
            for (String field : fields) {
                assertThat(ada.submit(DESK + path, DESK + path, field, "<x>").statusCode())
                        .as(field)
                        .isEqualTo(422);
            }
            List<String> all = fields.stream()
                    .flatMap(field -> Stream.of(field, "<x>" + field))
                    .toList();
            var refused = ada.submit(DESK + path, DESK + path, all.toArray(String[]::new));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("class=\"faults\"", "Peut-être", "&lt;x&gt;")
                    .doesNotContain("<x>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_next_convention_begins_on_the_model_of_this_one_without_its_people(TestDatabase database)
            throws IOException {
        try (Instance instance = Instance.start(database.empty(), AUTUMN)) {
            Client ada = ada(instance);
            String path = "/fr/organisation/nouvelle";
            ada.submit(path, path, "title", "Convention sur l’eau", "slug", "eau", "model", "convention-ia");
            var copy = instance.bean(ConventionStore.class).find("eau").orElseThrow();
            assertThat(copy.state()).isEqualTo("draft");
            assertThat(copy.mandate().venues()).hasSize(1);
            assertThat(copy.mandate().budget()).hasSize(2);
            assertThat(copy.mandate().committee()).isEmpty();
            assertThat(copy.mandate().sessions())
                    .allMatch(session -> session.halfDays().isEmpty());
            Client stranger = new People(instance).somebody("eve", StaffRole.ORGANISER, "");
            assertThat(stranger.submit(path, path, "title", "À moi", "slug", "a-moi", "model", "convention-ia")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_archived_convention_keeps_its_pages_and_no_row_keeps_a_name(TestDatabase database) throws IOException {
        try (Instance instance = Instance.start(database.empty(), AUTUMN)) {
            Client ada = ada(instance);
            String member = DESK + "/elements/committee/g1";
            ada.submit(
                    member,
                    member,
                    "name",
                    "Plantée Aubépine",
                    "role",
                    "GUARANTOR",
                    "namedBy",
                    "Barreau",
                    "from",
                    "2026-05-01",
                    "nameIsPublic",
                    "yes",
                    "consentToPublishName",
                    "2026-05-02");
            assertThat(new Client(instance).get("/fr/convention-ia/comite").body())
                    .contains("Plantée Aubépine");
            assertThat(rowsWith(instance, "Aubépine")).isNotEmpty();

            Client bob = new People(instance).somebody("bob", StaffRole.ORGANISER, "c1");
            var refused = ada.submit(DESK, DESK + "/proposer", "act", "PURGE");
            assertThat(ada.get(Client.location(refused)).body()).contains("archives");
            settleArchives(ada);
            ada.submit(DESK, DESK + "/proposer", "act", "CANCEL", "reason", "Le conseil y renonce.");
            bob.submit(DESK, DESK + "/confirmer", "act", "CANCEL");
            ada.submit(DESK, DESK + "/proposer", "act", "PURGE");
            bob.submit(DESK, DESK + "/confirmer", "act", "PURGE");

            assertThat(instance.bean(ConventionStore.class)
                            .find("convention-ia")
                            .orElseThrow()
                            .state())
                    .isEqualTo("archived");
            Client reader = new Client(instance);
            for (String page :
                    List.of("", "/comite", "/calendrier", "/documents", "/modifications", "/calendrier.ics")) {
                var answer = reader.get("/fr/convention-ia" + page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain("Aubépine", "Maud Ancelin", "Idriss");
            }
            assertThat(rowsWith(instance, "Aubépine")).isEmpty();
            assertThat(rowsWith(instance, "Maud Ancelin")).isEmpty();
            String late = DESK + "/elements/document/nouveau";
            ada.upload(late, Map.of("title", "Trop tard"), "late.txt", "Aubépine");
            assertThat(contents(instance)).isEqualTo(1);
            assertThat(ada.submit(
                                    DESK + "/mandat/contact",
                                    DESK + "/mandat/contact",
                                    "service",
                                    "x",
                                    "email",
                                    "a@b.org")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    /// The retention table's reference is what a purge asks for.
    private static void settleArchives(Client ada) {
        String legal = DESK + "/mandat/legal";
        ada.submit(
                legal,
                legal,
                "communes",
                "NOT_NEEDED",
                "impactAssessment",
                "NOT_NEEDED",
                "dpoOpinion",
                "NOT_NEEDED",
                "retention",
                "DONE",
                "retention.date",
                "2026-07-15",
                "retention.reference",
                "AD99-118",
                "dpoContact",
                "dpd@valombre.example");
    }

    /// The tables that hold a word anywhere.
    private static List<String> rowsWith(Instance instance, String word) {
        JdbcClient sql = instance.bean(JdbcClient.class);
        List<String> found = new ArrayList<>();
        List<String> tables = sql.sql("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema IN ('public', 'PUBLIC') AND table_type LIKE '%TABLE%'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(10);
        for (String table : tables) {
            boolean there = sql.sql("SELECT * FROM " + table).query().listOfRows().stream()
                    .anyMatch(row -> row.toString().contains(word));
            if (there) {
                found.add(table);
            }
        }
        return found;
    }

    private static int contents(Instance instance) {
        return instance.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM document_content")
                .query(Integer.class)
                .single();
    }

    private static Client ada(Instance instance) {
        return new Client(instance).signIn(Published.in(instance).organiser(), People.PASSWORD);
    }

    private static Session session(Instance instance) {
        return instance.bean(ConventionStore.class).find("convention-ia").orElseThrow().mandate().sessions().stream()
                .filter(one -> one.id().value().equals("s2"))
                .findFirst()
                .orElseThrow();
    }
}
