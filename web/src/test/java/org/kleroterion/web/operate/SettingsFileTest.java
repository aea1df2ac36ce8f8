package org.kleroterion.web.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void a_new_folder_gets_the_documented_file_and_its_usual_settings() {
        Settings settings = SettingsFile.in(folder);
        assertThat(folder.resolve("kleroterion.properties")).exists();
        assertThat(settings.address()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.mail()).isEmpty();
    }

    @Test
    void a_setting_without_a_line_keeps_its_usual_value() throws IOException {
        assertThat(read("city = Valombre").palette()).isEqualTo(Palette.DEFAULT);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var refused = refusal("prot = 80\nport = 70000\nproxy = oui\ncity\ncolour.accent = red\nport = 1");
        assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "SETTING-101", "SETTING-105", "SETTING-106", "SETTING-102", "SETTING-107", "SETTING-103");
        assertThat(refused.problems())
                .filteredOn(problem -> problem.code().equals("SETTING-107"))
                .extracting(Problem::place)
                .containsExactly(Place.line("kleroterion.properties", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "address = www.valombre.fr, SETTING-104",
        "colour.primary = #f0e0a0, SETTING-114",
        "address = https://www.valombre.fr/, SETTING-104",
        "database = jdbc:mysql://localhost/x, SETTING-108",
        "database = jdbc:postgresql://localhost/x, SETTING-109",
        "mail = smtp.valombre.fr, SETTING-111",
        "mail = smtp.valombre.fr:25, SETTING-109"
    })
    void a_wrong_setting_is_refused_by_its_own_code(String line, String code) {
        assertThat(refusal(line).problems()).extracting(Problem::code).contains(code);
    }

    @Test
    void a_password_stands_in_a_file_of_its_own_and_is_never_printed() throws IOException {
        Files.writeString(folder.resolve("secret"), "s3cret\n");
        Settings settings =
                read("database = jdbc:postgresql://localhost/x\ndatabase.user = k\ndatabase.password.file = secret");
        assertThat(settings.database().orElseThrow().password()).isEqualTo("s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_refusal_has_words_that_name_the_line_and_a_remedy(String language) {
        var refused = refusal("port = 70000");
        assertThat(new SettingTexts(language).sentence(refused.problems().getFirst()))
                .contains("70000", "1")
                .containsAnyOf("Maybe", "Peut-être");
    }

    private Settings read(String text) throws IOException {
        Files.writeString(folder.resolve("kleroterion.properties"), text);
        return SettingsFile.in(folder);
    }

    private InvalidInput refusal(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> read(text));
    }
}
