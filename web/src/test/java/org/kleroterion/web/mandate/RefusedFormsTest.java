package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.access.People;

/// What the desk answers to a form that is empty, or full of what nobody means: a refusal in words, never a fault of
/// the
/// program. (A budget line without words once was one: its field had a number in its name.)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFormsTest {

    private static final String DESK = "/fr/organisation/la-notre";

    private Instance instance;
    private Client ada;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        ada = new People(instance).somebody("ada", StaffRole.ORGANISER, "");
        ada.submit("/fr/organisation/nouvelle", "/fr/organisation/nouvelle", "title", "La nôtre", "slug", "la-notre");
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @ParameterizedTest
    @MethodSource("demandingForms")
    void a_form_of_nonsense_is_refused_in_words_and_comes_back_as_it_was_typed(String path) {
        Map<String, String> nonsense = new TreeMap<>();
        ada.fieldsOf(path).forEach(field -> nonsense.put(field, "<x>" + field));
        var refused = ada.submit(path, path, flat(nonsense));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("class=\"faults\"", "Peut-être", "&lt;x&gt;")
                .doesNotContain("<x>");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_empty_form_is_saved_or_refused_in_words(String path) {
        var answer = ada.submit(path, path);
        assertThat(answer.statusCode()).isIn(302, 422);
    }

    /// A venue may be called anything.
    private static Stream<String> demandingForms() {
        return forms().filter(form -> !form.contains("/venue/"));
    }

    private static Stream<String> forms() {
        Stream<String> parts = Stream.of("identity", "commitment", "calendar", "budget", "rules", "contact", "legal")
                .map(part -> DESK + "/mandat/" + part);
        Stream<String> things = Stream.of("venue", "session", "committee", "document", "news")
                .map(part -> DESK + "/elements/" + part + "/nouveau");
        return Stream.of(parts, things, Stream.of(DESK + "/aujourdhui/delais", "/fr/organisation/nouvelle"))
                .flatMap(all -> all);
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
