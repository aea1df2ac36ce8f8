package org.kleroterion.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private Instance instance;
    private People people;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        people = new People(instance);
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @Test
    void the_link_of_the_log_makes_one_administrator_and_no_second() {
        String link = people.firstLink();
        Client first = new Client(instance);
        var made =
                first.submit(link, link, "name", "Ada", "email", "Ada@Valombre.example", "password", People.PASSWORD);
        assertThat(Client.location(made)).isEqualTo("/fr/organisation");
        assertThat(first.get("/fr/administration/comptes").statusCode()).isEqualTo(200);
        assertThat(new Client(instance).get(link).statusCode()).isEqualTo(404);
        assertThat(people.emails()).contains("ada@valombre.example");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        people.somebody("bruno", StaffRole.ORGANISER, "");
        var wrong = attempt("bruno@valombre.example", "autre chose entièrement");
        var unknown = attempt("personne@valombre.example", "autre chose entièrement");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(withoutWhatWasTyped(wrong.body())).isEqualTo(withoutWhatWasTyped(unknown.body()));
    }

    @Test
    void after_five_wrong_passwords_the_right_one_has_to_wait() {
        people.somebody("chloe", StaffRole.ORGANISER, "");
        for (int time = 0; time < 5; time++) {
            attempt("chloe@valombre.example", "faux mot de passe " + time);
        }
        assertThat(attempt("chloe@valombre.example", People.PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_right_password_is_never_counted_as_a_failure() {
        people.somebody("colin", StaffRole.ORGANISER, "");
        for (int time = 0; time < 4; time++) {
            attempt("colin@valombre.example", "faux mot de passe " + time);
        }
        assertThat(attempt("colin@valombre.example", People.PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(attempt("colin@valombre.example", People.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_has_left_is_signed_out_everywhere_at_once() {
        people.somebody("ines", StaffRole.ADMINISTRATOR, "");
        Client dora = people.somebody("dora", StaffRole.ORGANISER, "");
        assertThat(dora.get("/fr/compte").statusCode()).isEqualTo(200);
        instance.bean(Accounts.class).leave(people.actor("dora"), people.actor("ines"));
        assertThat(Client.location(dora.get("/fr/compte"))).isEqualTo("/fr/connexion");
    }

    @Test
    void the_last_administrator_stays() throws Exception {
        try (Instance alone = Instance.start()) {
            People few = new People(alone);
            Client eve = few.somebody("eve", StaffRole.ADMINISTRATOR, "");
            String account = few.actor("eve").id();
            eve.submit("/fr/administration/comptes", "/fr/administration/comptes/" + account + "/depart");
            assertThat(few.roles("eve").get("")).contains(StaffRole.ADMINISTRATOR);
            assertThat(eve.get("/fr/administration/comptes").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_new_password_ends_every_other_session() {
        Client here = people.somebody("farid", StaffRole.ORGANISER, "");
        Client elsewhere = new Client(instance).signIn("farid@valombre.example", People.PASSWORD);
        var changed = here.submit(
                "/fr/compte", "/fr/compte", "old", People.PASSWORD, "password", "une autre phrase assez longue");
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(here.get("/fr/compte").statusCode()).isEqualTo(200);
        assertThat(Client.location(elsewhere.get("/fr/compte"))).isEqualTo("/fr/connexion");
    }

    @Test
    void a_short_password_is_refused_with_its_length_and_is_never_sent_back() {
        String link = people.firstLink();
        var refused = new Client(instance)
                .submit(link, link, "name", "Gil", "email", "gil@valombre.example", "password", "court-42");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("8 caractères", "gil@valombre.example")
                .doesNotContain("court-42");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Client hugo = people.somebody("hugo", StaffRole.ORGANISER, "");
        assertThat(hugo.post("/fr/compte", Map.of("old", "x", "password", "y")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void signing_in_never_leads_to_somebody_elses_site() {
        people.somebody("jade", StaffRole.ORGANISER, "");
        var entered = new Client(instance)
                .submit(
                        "/fr/connexion",
                        "/fr/connexion",
                        "email",
                        "jade@valombre.example",
                        "password",
                        People.PASSWORD,
                        "suite",
                        "//evil.example/fr");
        assertThat(Client.location(entered)).isEqualTo("/fr/organisation");
    }

    @Test
    void anybody_may_ask_whether_the_instance_is_well_and_learns_nothing_else() {
        var health = new Client(instance).get("/actuator/health");
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("H2", "PostgreSQL", "path");
        assertThat(new Client(instance).get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void readers_get_no_cookie() {
        Client reader = new Client(instance);
        reader.get("/fr");
        reader.get("/en");
        assertThat(reader.hasCookies()).isFalse();
    }

    private java.net.http.HttpResponse<String> attempt(String email, String password) {
        return new Client(instance).submit("/fr/connexion", "/fr/connexion", "email", email, "password", password);
    }

    private static String withoutWhatWasTyped(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "");
    }
}
