package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.web.Client;
import org.kleroterion.web.HtmlCheck;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacePagesTest {

    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);

    private final Map<TestDatabase, Instance> instances = new EnumMap<>(TestDatabase.class);

    @BeforeAll
    void start() throws Exception {
        for (TestDatabase database : TestDatabase.values()) {
            Instance instance = Instance.start(database.empty(), OCTOBER);
            PublishedConvention.put(instance, PublishedConvention.convention());
            instances.put(database, instance);
        }
    }

    @AfterAll
    void stop() {
        instances.values().forEach(Instance::close);
    }

    static Stream<String> paths() {
        return Stream.of("fr", "en")
                .flatMap(tongue -> Stream.concat(
                        Stream.of(FaceView.values()).map(view -> view.address(tongue, PublishedConvention.SLUG)),
                        Stream.of(
                                        "",
                                        "/tirage-au-sort",
                                        "/accessibilite",
                                        "/mentions-legales",
                                        "/donnees-personnelles",
                                        "/plan-du-site")
                                .map(path -> "/" + tongue + path)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_public_page_is_read_in_its_language_without_a_cookie(String path) {
        Client reader = reader(TestDatabase.EMBEDDED);
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("lang=\"" + path.substring(1, 3) + "\"")
                .containsOnlyOnce("<h1")
                .doesNotContain("??");
        assertThat(reader.hasCookies()).isFalse();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_public_page_is_html_in_which_the_nu_checker_finds_no_error(String path) {
        assertThat(HtmlCheck.errors(reader(TestDatabase.EMBEDDED).get(path).body()))
                .isEmpty();
    }

    @Test
    void the_checker_does_find_errors() {
        assertThat(HtmlCheck.errors("<!DOCTYPE html><html lang=\"fr\"><title>x</title><p></foo>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void no_public_page_tells_a_name_without_consent_or_how_to_attend_from_afar(String path) {
        assertThat(reader(TestDatabase.EMBEDDED).get(path).body())
                .doesNotContain("Secret Nom", "visio.valombre", "Conseille une");
    }

    @ParameterizedTest
    @EnumSource
    void a_published_convention_is_found_on_both_databases(TestDatabase database) {
        assertThat(reader(database).get("/fr").body()).contains("intelligence artificielle");
        assertThat(reader(database).get("/fr/convention-ia/comite").body()).contains("Maud Ancelin");
        assertThat(instances.get(database).bean(FaceStore.class).find("convention-ia"))
                .hasValueSatisfying(shown -> assertThat(shown.version()).isEqualTo(7));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_comes_under_its_own_type_and_is_saved_not_opened(TestDatabase database) {
        var answer = reader(database).get("/fr/convention-ia/documents/d1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("note-de-cadrage.pdf");
        assertThat(answer.body()).isEqualTo("%PDF-");
    }

    @Test
    void a_text_that_is_not_translated_is_shown_in_french_and_said_to_be() {
        assertThat(reader(TestDatabase.EMBEDDED)
                        .get("/en/convention-ia/actualites")
                        .body())
                .contains("<span lang=\"fr\">La deuxième session change de date</span>", "not translated yet");
    }

    @Test
    void rules_never_bring_markup_of_their_own() {
        assertThat(reader(TestDatabase.EMBEDDED)
                        .get("/fr/convention-ia/reglement")
                        .body())
                .contains("<h2>Qui siège</h2>", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void what_is_not_published_is_not_there() {
        var answer = reader(TestDatabase.EMBEDDED).get("/en/somewhere-else");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_convention_keeps_its_pages_and_says_why(TestDatabase database) throws Exception {
        try (Instance instance = Instance.start(database.empty(), OCTOBER)) {
            PublishedConvention.put(instance, PublishedConvention.convention());
            PublishedConvention.put(instance, PublishedConvention.cancelled());
            assertThat(new Client(instance).get("/fr/convention-ia").body())
                    .contains("n’aura pas lieu", "La loi a changé.");
        }
    }

    private Client reader(TestDatabase database) {
        return new Client(instances.get(database));
    }
}
