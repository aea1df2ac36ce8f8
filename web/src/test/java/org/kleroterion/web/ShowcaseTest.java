package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.web.operate.SettingTexts;

/// The demonstration, started as `make demo` starts it and looked at in a browser: nobody can take it for real.
class ShowcaseTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("kleroterion.root"), "examples", "convention-ia");

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void every_page_says_that_it_is_invented_and_every_account_opens() throws Exception {
        try (Program program = showcase();
                Screens screens = new Screens()) {
            String said = program.awaitSaid("Ctrl-C");
            String address = found("(http://localhost:[0-9]+)", said);
            String password = found("password \"([^\"]+)\"", said);

            Page reader = screens.reader(1280);
            for (String tongue : List.of("/fr", "/en")) {
                for (String path : List.of("", "/convention-ia", "/convention-ia/calendrier", "/mentions-legales")) {
                    var answer = reader.navigate(address + tongue + path);
                    assertThat(answer.headerValue("x-robots-tag")).contains("noindex");
                    assertThat(reader.locator(".showcase").innerText())
                            .contains(tongue.equals("/fr") ? "Démonstration fictive" : "fictional demonstration");
                    screens.keep(reader, "showcase" + (tongue + path).replace('/', '-'));
                    assertThat(screens.faults(reader)).as(path).isEmpty();
                }
            }
            int accounts = 0;
            for (Matcher account = Pattern.compile("([a-z]+) +(\\S+@\\S+)").matcher(said); account.find(); ) {
                Page page = screens.reader(1280);
                page.navigate(address + "/fr/connexion");
                page.fill("#email", account.group(2));
                page.fill("#password", password);
                page.locator("main form button").click();
                assertThat(page.url()).as(account.group(1)).endsWith("/fr/organisation");
                assertThat(page.locator(".showcase").isVisible()).isTrue();
                accounts++;
            }
            assertThat(accounts).isEqualTo(9);
            letters(screens, address, password);
            screens.assertQuiet();
        }
    }

    /// What would be sent is shown: an act that waits for its second person tells that person.
    private static void letters(Screens screens, String address, String password) {
        Page page = screens.reader(320);
        page.navigate(address + "/fr/connexion");
        page.fill("#email", "organisatrice@valombre.example");
        page.fill("#password", password);
        page.locator("main form button").click();
        page.navigate(address + "/fr/compte/courrier-montre");
        assertThat(page.locator(".empty").innerText()).contains("Aucun courriel");
        page.navigate(address + "/fr/organisation/convention-ia");
        page.click("#cancelling");
        page.fill("#reason", "Pour voir.");
        page.click("button:has-text('Proposer')");
        page.navigate(address + "/fr/compte/courrier-montre");
        assertThat(page.locator(".shown-letter").first().innerText()).contains("acte à confirmer", "@valombre.example");
        assertThat(screens.faults(page)).isEmpty();
        assertThat(screens.overflows(page)).isFalse();
        screens.keep(page, "showcase-letters-at-320");
    }

    @Test
    void a_demonstration_touches_nothing_real() throws IOException {
        Path real = copy("real");
        Files.writeString(
                real.resolve("kleroterion.properties"),
                "database = jdbc:postgresql://localhost/k\ndatabase.user = k\nmail = smtp.example.org:25\nmail.sender = a@b.org\n");
        assertThat(refusal(real.toString(), "2026-09-22", "new")).contains("jdbc:postgresql", "smtp.example.org");
        assertThat(folder.resolve("new")).doesNotExist();
        Files.createDirectory(folder.resolve("old"));
        assertThat(refusal(EXAMPLE.toString(), "2026-09-22", "old")).contains("exists already");
        assertThat(refusal(EXAMPLE.toString(), "22/09/2026", "new")).contains("22/09/2026");
        assertThat(refusal(folder.toString(), "2026-09-22", "new")).contains("people.csv");
        Path miscast = copy("miscast");
        Files.writeString(miscast.resolve("people.csv"), "name,email,role\nAda,a@b.org,organizer\n");
        assertThat(refusal(miscast.toString(), "2026-09-22", "new")).contains("organizer", "Maybe \"organiser\"", "2");
    }

    @Test
    void where_nothing_is_invented_there_is_no_page_of_unsent_letters() throws IOException {
        try (Instance instance = Instance.start()) {
            assertThat(new Client(instance).get("/fr/compte/courrier-montre").statusCode())
                    .isEqualTo(404);
        }
    }

    private Program showcase() throws IOException {
        return Program.platform(
                "showcase",
                EXAMPLE.toString(),
                "2026-09-22",
                folder.resolve("shown").toString());
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("convention.json", "people.csv", "kleroterion.properties")) {
            Files.copy(EXAMPLE.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private String refusal(String example, String day, String name) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new Launch(new SettingTexts("en"), stream, stream)
                .run("showcase", example, day, folder.resolve(name).toString());
        assertThat(code).isEqualTo(2);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
