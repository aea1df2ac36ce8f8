package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.access.People;

/// Two people who fill the same page at once: neither overwrites the other unawares.
class TwoOrganisersTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]*)\"");

    @ParameterizedTest
    @CsvSource({"/mandat/contact, service", "/elements/venue/%s, name"})
    void the_second_is_told_what_the_first_wrote_keeps_their_own_words_and_decides(String page, String field)
            throws IOException {
        try (Instance instance = Instance.start()) {
            Client ada = new People(instance).somebody("ada", StaffRole.ORGANISER, "");
            ada.submit(
                    "/fr/organisation/nouvelle", "/fr/organisation/nouvelle", "title", "Une", "slug", "une-convention");
            String desk = "/fr/organisation/une-convention";
            ada.submit(
                    desk + "/elements/venue/nouveau",
                    desk + "/elements/venue/nouveau",
                    "name",
                    "Halle",
                    "address",
                    "1 quai");
            String path = desk + page.formatted(venue(instance));

            String both = seen(ada, path);
            assertThat(save(ada, path, both, field, "La mairie").statusCode()).isEqualTo(302);
            var refused = save(ada, path, both, field, "La préfecture");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Quelqu&#39;un d&#39;autre a modifié", "La mairie", "value=\"La préfecture\"");
            Matcher now = SEEN.matcher(refused.body());
            assertThat(now.find()).isTrue();
            assertThat(save(ada, path, now.group(1), field, "La préfecture").statusCode())
                    .isEqualTo(302);
            assertThat(ada.get(path).body()).contains("value=\"La préfecture\"");
        }
    }

    @Test
    void what_is_stored_is_told_apart_whatever_its_order() {
        assertThat(Seen.of(Map.of("a", "1", "b", "2"))).isEqualTo(Seen.of(Map.of("b", "2", "a", "1")));
        assertThat(Seen.of(Map.of("a", "1"))).isNotEqualTo(Seen.of(Map.of("a", "2")));
    }

    private static HttpResponse<String> save(Client ada, String path, String seen, String field, String text) {
        return ada.submit(path, path, "seen", seen, field, text, "email", "c@valombre.example", "address", "1 quai");
    }

    private static String seen(Client ada, String path) {
        Matcher found = SEEN.matcher(ada.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String venue(Instance instance) {
        return instance.bean(ConventionStore.class)
                .find("une-convention")
                .orElseThrow()
                .mandate()
                .venues()
                .getFirst()
                .id()
                .value();
    }
}
