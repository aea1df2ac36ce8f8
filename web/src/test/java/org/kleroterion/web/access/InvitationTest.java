package org.kleroterion.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.post.Mailroom;

/// Inviting people, by letter where letters leave and by hand where they do not.
class InvitationTest {

    private static final String PEOPLE = "/fr/administration/comptes";

    @ParameterizedTest
    @EnumSource
    void who_is_invited_gets_a_letter_in_their_language_and_opens_their_account(TestDatabase database)
            throws Exception {
        try (Mailroom mail = Mailroom.open(database)) {
            Client ada = new People(mail.instance()).somebody("ada", StaffRole.ADMINISTRATOR, "");
            invite(ada, "Brian", "brian@valombre.example", "en");
            assertThat(ada.get(PEOPLE).body())
                    .contains("L’invitation part par courriel")
                    .doesNotContain("/invitation/");

            Mailroom.Letter letter = mail.latest("brian@valombre.example");
            assertThat(letter.subject()).isEqualTo("Métropole de Valombre – your invitation");
            assertThat(letter.plain()).contains("in this role: organiser");
            assertThat(letter.path()).startsWith("/en/invitation/");
            var opened = new Client(mail.instance()).submit(letter.path(), letter.path(), "password", People.PASSWORD);
            assertThat(Client.location(opened)).isEqualTo("/en/organisation");

            invite(ada, "Brian", "brian@valombre.example", "fr");
            assertThat(mail.latest("brian@valombre.example").subject()).endsWith("you are given a role");
        }
    }

    @Test
    void a_second_invitation_closes_the_link_of_the_first() throws Exception {
        try (Mailroom mail = Mailroom.open(TestDatabase.EMBEDDED)) {
            Client ada = new People(mail.instance()).somebody("ada", StaffRole.ADMINISTRATOR, "");
            invite(ada, "Chloé", "chloe@valombre.example", "fr");
            String first = mail.latest("chloe@valombre.example").path();
            invite(ada, "Chloé", "chloe@valombre.example", "fr");
            String second = mail.latest("chloe@valombre.example").path();
            assertThat(new Client(mail.instance()).get(first).statusCode()).isEqualTo(404);
            assertThat(new Client(mail.instance()).get(second).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_a_mail_server_the_link_is_shown_once_and_no_letter_waits_with_it() throws Exception {
        try (Instance instance = Instance.start()) {
            Client ada = new People(instance).somebody("ada", StaffRole.ADMINISTRATOR, "");
            invite(ada, "Dora", "dora@valombre.example", "en");
            assertThat(ada.get(PEOPLE).body()).contains("http://localhost/en/invitation/");
            assertThat(ada.get(PEOPLE).body()).doesNotContain("/en/invitation/");
            assertThat(ada.get("/fr/administration/courrier").body()).containsPattern("En attente</th><td>0</td>");
        }
    }

    private static void invite(Client by, String name, String email, String language) {
        var invited = by.submit(
                PEOPLE + "/inviter",
                PEOPLE + "/inviter",
                "name",
                name,
                "email",
                email,
                "language",
                language,
                "role",
                "organiser");
        assertThat(Client.location(invited)).isEqualTo(PEOPLE);
    }
}
