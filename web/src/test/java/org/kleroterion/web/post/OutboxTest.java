package org.kleroterion.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Platform;
import org.kleroterion.web.Program;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.access.People;
import org.kleroterion.web.operate.PostgresAccess;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters against a real mail server, and against one that falls silent.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxTest {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeAll
    void start() {
        mail.start();
    }

    @AfterAll
    void stop() {
        mail.stop();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_goes_once_in_text_and_html_and_only_if_its_decision_is_saved(TestDatabase database) throws Exception {
        mail.purgeEmailFromAllMailboxes();
        try (var context = platform(database.empty(), mail.getSmtp().getPort())) {
            Instance instance = Instance.of(context);
            Actor claire = invited(instance, "claire");
            leave(instance, claire, true);
            leave(instance, claire, false);
            instance.bean(Postman.class).round(new Random(1));
            instance.bean(Postman.class).round(new Random(1));

            assertThat(mail.getReceivedMessages()).hasSize(1);
            MimeMessage message = mail.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Métropole de Valombre – la convention est publiée");
            assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("claire@valombre.example");
            assertThat(message.getMessageID()).matches("<[a-z0-9]{16}@localhost>");
            assertThat(message.getContentType()).startsWith("multipart/mixed");
            assertThat(instance.bean(OutboxStore.class).counts()).containsEntry("sent", 1L);
            assertThat(instance.bean(OutboxStore.class).waiting(9)).isEmpty();
        }
    }

    @Test
    void who_has_left_by_then_gets_nothing() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        try (var context = platform(Optional.empty(), mail.getSmtp().getPort())) {
            Instance instance = Instance.of(context);
            leave(instance, new Actor("nobody"), false);
            instance.bean(Postman.class).round(new Random(1));
            assertThat(mail.getReceivedMessages()).isEmpty();
            assertThat(instance.bean(OutboxStore.class).counts()).containsEntry("gone", 1L);
        }
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_again_later() throws Exception {
        try (var context = platform(Optional.empty(), 1)) {
            Instance instance = Instance.of(context);
            leave(instance, invited(instance, "paul"), false);
            instance.bean(Postman.class).round(new Random(1));
            assertThat(instance.bean(OutboxStore.class).waiting(9))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(1));
        }
    }

    @Test
    void the_administrator_sees_states_and_counts_never_a_letter() throws Exception {
        try (var context = platform(Optional.empty(), 1)) {
            Instance instance = Instance.of(context);
            leave(instance, invited(instance, "anne"), false);
            Client administrator = new People(instance).somebody("ada", StaffRole.ADMINISTRATOR, "");
            assertThat(administrator.get("/fr/administration/courrier").body())
                    .contains("En attente")
                    .doesNotContain("la convention est publiée", "anne@");
        }
    }

    @Test
    @Timeout(120)
    void killed_while_it_hands_a_letter_over_another_instance_sends_it_and_one_arrives() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        PostgresAccess database = TestDatabase.POSTGRESQL.empty().orElseThrow();
        try (SilentServer silent = new SilentServer()) {
            try (var context = Platform.start(
                    TestSettings.usual().with(Optional.of(database)).written(), Clock.systemUTC())) {
                Instance instance = Instance.of(context);
                leave(instance, invited(instance, "claire"), false);
            }
            Program other = Program.start(OtherInstance.class, database.url(), Integer.toString(silent.port()));
            silent.awaitData();
            try (var context = platform(Optional.of(database), mail.getSmtp().getPort())) {
                Instance instance = Instance.of(context);
                instance.bean(Postman.class).round(new Random(1));
                assertThat(mail.getReceivedMessages()).isEmpty();
                other.kill();
                while (mail.getReceivedMessages().length == 0) {
                    instance.bean(Postman.class).round(new Random(1));
                    Thread.sleep(200);
                }
                instance.bean(Postman.class).round(new Random(1));
                assertThat(mail.getReceivedMessages()).hasSize(1);
            } finally {
                other.close();
            }
        }
    }

    /// The program of the second process: nothing but the postman.
    static final class OtherInstance {

        public static void main(String[] arguments) throws Exception {
            PostgresAccess database = new PostgresAccess(arguments[0], "postgres", "postgres");
            var context = platform(Optional.of(database), Integer.parseInt(arguments[1]));
            while (context.isRunning()) {
                context.getBean(Postman.class).round(new Random(2));
                Thread.sleep(100);
            }
        }
    }

    private static ConfigurableApplicationContext platform(Optional<PostgresAccess> database, int smtp)
            throws Exception {
        return Platform.start(
                TestSettings.usual()
                        .with(database)
                        .with("mail", "localhost:" + smtp)
                        .with("mail.sender", "convention@valombre.example")
                        .with("mail.encrypted", "no")
                        .written(),
                Clock.systemUTC());
    }

    private static Actor invited(Instance instance, String name) {
        People people = new People(instance);
        people.somebody(name, StaffRole.ORGANISER, "");
        return people.actor(name);
    }

    private static void leave(Instance instance, Actor account, boolean undone) {
        instance.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            instance.bean(Letterbox.class)
                    .send(new Mail(
                            "mandate.published",
                            new Recipient.OneAccount(account),
                            Locale.FRENCH,
                            new TreeMap<>(Map.of("convention", "c1", "path", "/organisation/c1"))));
            if (undone) {
                status.setRollbackOnly();
            }
        });
    }
}
