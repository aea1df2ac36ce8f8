package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.access.People;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPersonPagesTest {

    private static final String DESK = "/fr/organisation/la-notre";

    private Instance instance;
    private People people;
    private Client ada;
    private String convention;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        people = new People(instance);
        ada = people.somebody("ada", StaffRole.ORGANISER, "");
        ada.submit("/fr/organisation/nouvelle", "/fr/organisation/nouvelle", "title", "La nôtre", "slug", "la-notre");
        convention = instance.bean(ConventionFinder.class).idOf("la-notre").orElseThrow();
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @Test
    void a_guarantor_has_no_part_in_an_act_that_is_none_of_theirs() {
        Client gaston = people.somebody("gaston", StaffRole.GUARANTOR, convention);
        assertThat(gaston.submit("/fr/compte", DESK + "/proposer", "act", "PURGE")
                        .statusCode())
                .isEqualTo(403);
        assertThat(gaston.submit("/fr/compte", DESK + "/proposer", "act", "PUBLISH")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_gives_and_takes_roles_stands_in_the_journal_of_the_convention() {
        Client gilda = people.somebody("gilda", StaffRole.GUARANTOR, convention);
        String journal = gilda.get("/fr/garant/la-notre/journal").body();
        assertThat(journal).contains("Un rôle a été donné", "Garant ou garante", "La convention a été commencée");
        assertThat(journal).doesNotContain("@valombre.example");
    }

    @Test
    void no_convention_can_take_an_address_of_the_site() {
        instance
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/{tongue"))
                .map(path -> path.replaceAll("^/\\{[^}]*}/?([^/]*).*", "$1"))
                .filter(word -> !word.isEmpty() && !word.startsWith("{"))
                .distinct()
                .forEach(word -> assertThat(ada.submit(
                                        "/fr/organisation/nouvelle",
                                        "/fr/organisation/nouvelle",
                                        "title",
                                        "Une convention",
                                        "slug",
                                        word)
                                .statusCode())
                        .as(word)
                        .isEqualTo(422));
    }
}
