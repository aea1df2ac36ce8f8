package org.kleroterion.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Platform;
import org.kleroterion.web.Screens;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.operate.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondFactorTest {

    private static final String PAGE = "/fr/compte/second-facteur";
    private static final String CODE = "/fr/connexion/code";

    private final TellingClock clock = new TellingClock();

    /// RFC 6238, appendix B, in six figures.
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void a_code_is_the_one_of_the_specification(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(secret, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(Totp.step(secret, code, Instant.ofEpochSecond(second).plusSeconds(30)))
                .isPresent();
        assertThat(Totp.step(secret, code, Instant.ofEpochSecond(second).plusSeconds(90)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_password_alone_opens_nothing_and_a_code_serves_once(TestDatabase database) throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual().with(database.empty()), clock)) {
            Client ada = new People(instance).somebody("ada", StaffRole.ORGANISER, "");
            byte[] secret = offered(ada);
            assertThat(ada.submit(PAGE, PAGE, "code", "000000").statusCode()).isEqualTo(422);
            assertThat(ada.submit(PAGE, PAGE, "code", now(secret)).statusCode()).isEqualTo(302);
            assertThat(ada.get(PAGE).body()).contains("Vos codes sur papier");
            assertThat(ada.get(PAGE).body()).doesNotContain("Vos codes sur papier");

            Client half = new Client(instance).signIn("ada@valombre.example", People.PASSWORD);
            assertThat(Client.location(half.get("/fr/organisation"))).isEqualTo("/fr/connexion");
            String used = now(secret);
            assertThat(half.submit(CODE, CODE, "code", used).statusCode()).isEqualTo(422);
            clock.pass(Duration.ofSeconds(30));
            assertThat(half.submit(CODE, CODE, "code", now(secret)).statusCode())
                    .isEqualTo(302);
            assertThat(half.get("/fr/organisation").statusCode()).isEqualTo(200);

            Client late = new Client(instance).signIn("ada@valombre.example", People.PASSWORD);
            clock.pass(Duration.ofMinutes(11));
            assertThat(Client.location(late.get(CODE))).isEqualTo("/fr/connexion");
            assertThat(stored(instance)).noneMatch(row -> row.contains(Totp.typed(secret)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_on_paper_serves_once_and_new_ones_end_the_old(TestDatabase database) throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual().with(database.empty()), clock)) {
            Client ada = new People(instance).somebody("ada", StaffRole.ORGANISER, "");
            List<String> codes = bound(ada);
            assertThat(codes).hasSize(10).doesNotHaveDuplicates();
            assertThat(enters(instance, codes.getFirst().toUpperCase(Locale.ROOT)))
                    .isTrue();
            assertThat(enters(instance, codes.getFirst())).isFalse();
            assertThat(ada.submit(PAGE, PAGE + "/codes", "password", "faux").statusCode())
                    .isEqualTo(422);
            ada.submit(PAGE, PAGE + "/codes", "password", People.PASSWORD);
            assertThat(enters(instance, codes.getLast())).isFalse();
            assertThat(ada.get(PAGE).body()).contains("Vos codes sur papier");
        }
    }

    @Test
    void guessing_is_stopped_even_with_the_right_password() throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual(), clock)) {
            Client ada = new People(instance).somebody("ada", StaffRole.ORGANISER, "");
            byte[] secret = offered(ada);
            ada.submit(PAGE, PAGE, "code", now(secret));
            clock.pass(Duration.ofSeconds(30));
            Client half = new Client(instance).signIn("ada@valombre.example", People.PASSWORD);
            for (int guess = 0; guess < 5; guess++) {
                half.submit(CODE, CODE, "code", "12345" + guess);
            }
            assertThat(half.submit(CODE, CODE, "code", now(secret)).statusCode())
                    .isEqualTo(422);
            clock.pass(Duration.ofMinutes(16));
            Client again = new Client(instance).signIn("ada@valombre.example", People.PASSWORD);
            assertThat(again.submit(CODE, CODE, "code", now(secret)).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void where_it_is_required_nothing_else_opens_before_it_is_bound() throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual().with("second-factor", "required"), clock)) {
            Client ada = new People(instance).somebody("ada", StaffRole.ADMINISTRATOR, "");
            for (String page : List.of("/fr/organisation", "/fr/compte", "/fr/administration/comptes")) {
                assertThat(Client.location(ada.get(page))).as(page).isEqualTo(PAGE);
            }
            assertThat(ada.get(PAGE).body()).contains("Ici, chacun a un second facteur");
            ada.submit(PAGE, PAGE, "code", now(offered(ada)));
            assertThat(ada.get(PAGE).body()).contains("href=\"/fr/organisation\"", "continuer");
            assertThat(ada.get("/fr/organisation").statusCode()).isEqualTo(200);
            assertThat(ada.submit(PAGE, PAGE + "/retirer", "password", People.PASSWORD)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void who_lost_everything_is_helped_by_an_administrator_and_it_stands_in_the_journal() throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual(), clock)) {
            People people = new People(instance);
            Client ada = people.somebody("ada", StaffRole.ORGANISER, "");
            Client root = people.somebody("root", StaffRole.ADMINISTRATOR, "");
            bound(ada);
            assertThat(root.get("/fr/administration/comptes").body()).contains("Lever le second facteur de ada");
            root.submit(
                    "/fr/compte",
                    "/fr/administration/comptes/" + people.actor("ada").id() + "/second-facteur");
            assertThat(Client.location(ada.get("/fr/organisation"))).isEqualTo("/fr/connexion");
            assertThat(new Client(instance)
                            .signIn("ada@valombre.example", People.PASSWORD)
                            .get("/fr/organisation")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(instance.bean(JdbcClient.class)
                            .sql("SELECT act FROM journal_act WHERE chain = 'instance'")
                            .query(String.class)
                            .list())
                    .contains("access.factor-bound", "access.factor-lifted");
        }
    }

    /// Their link would otherwise have passed the second factor by, had they come back.
    @Test
    void who_leaves_takes_their_second_factor_with_them() throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual(), clock)) {
            People people = new People(instance);
            Client root = people.somebody("root", StaffRole.ADMINISTRATOR, "");
            bound(people.somebody("ada", StaffRole.ORGANISER, ""));
            assertThat(stored(instance)).hasSize(1);
            root.submit(
                    "/fr/compte",
                    "/fr/administration/comptes/" + people.actor("ada").id() + "/depart");
            assertThat(stored(instance)).isEmpty();
        }
    }

    /// The only administrator, without telephone and without paper, once locked themselves out for good.
    @Test
    void the_only_administrator_is_helped_by_whoever_runs_the_machine() throws IOException {
        Path folder = Files.createTempDirectory("kleroterion");
        Settings settings = TestSettings.usual().in(folder);
        try (var context = Platform.start(settings, clock)) {
            bound(new People(Instance.of(context)).somebody("ada", StaffRole.ADMINISTRATOR, ""));
        }
        try (var workshop = Platform.open(settings, clock)) {
            Operator operator = workshop.getBean(Operator.class);
            operator.resetSecondFactor("ada@valombre.example");
            assertThatThrownBy(() -> operator.endSessions("nobody@valombre.example"))
                    .hasMessageContaining("ADMIN-102");
        }
        try (var context = Platform.start(settings, clock)) {
            Client ada = new Client(Instance.of(context)).signIn("ada@valombre.example", People.PASSWORD);
            assertThat(ada.get("/fr/organisation").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void its_pages_are_accessible_in_each_state() throws IOException {
        try (Instance instance = Instance.start(TestSettings.usual().with("second-factor", "required"), clock);
                Screens screens = new Screens()) {
            new People(instance).somebody("ada", StaffRole.ORGANISER, "");
            for (int width : List.of(320, 1280)) {
                Page page = screens.reader(width);
                page.navigate(instance.address("/fr/connexion").toString());
                page.fill("#email", "ada@valombre.example");
                page.fill("#password", People.PASSWORD);
                page.click("main form button");
                if (width == 320) {
                    look(screens, page, "offered");
                    page.fill("#code", "000000");
                    page.click("main form button");
                    look(screens, page, "refused");
                    page.fill("#code", now(secretOf(page.content())));
                    page.click("main form button");
                    look(screens, page, "bound");
                } else {
                    look(screens, page, "asked");
                    page.fill("#code", "000000");
                    page.click("main form button");
                    look(screens, page, "wrong");
                }
            }
            screens.assertQuiet();
        }
    }

    private static void look(Screens screens, Page page, String name) {
        screens.keep(page, "second-factor-" + name);
        assertThat(screens.faults(page)).as(name).isEmpty();
        assertThat(screens.overflows(page)).as(name).isFalse();
    }

    private boolean enters(Instance instance, String code) {
        Client half = new Client(instance).signIn("ada@valombre.example", People.PASSWORD);
        return half.submit(CODE, CODE, "code", code).statusCode() == 302;
    }

    private List<String> bound(Client client) {
        client.submit(PAGE, PAGE, "code", now(offered(client)));
        return Pattern.compile("<code>([a-z0-9 ]{14})</code>")
                .matcher(client.get(PAGE).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static byte[] offered(Client client) {
        return secretOf(client.get(PAGE).body());
    }

    private static byte[] secretOf(String page) {
        Matcher secret = Pattern.compile("<code>([A-Z2-7 ]+)</code>").matcher(page);
        assertThat(secret.find()).isTrue();
        return Base32.decode(secret.group(1).replace(" ", ""));
    }

    private String now(byte[] secret) {
        return Totp.code(secret, clock.instant());
    }

    private static List<String> stored(Instance instance) {
        return instance.bean(JdbcClient.class)
                .sql("SELECT secret FROM second_factor")
                .query(String.class)
                .list();
    }

    /// A clock that goes when it is told.
    private static final class TellingClock extends Clock {

        private Instant now = Instant.parse("2026-09-22T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}
