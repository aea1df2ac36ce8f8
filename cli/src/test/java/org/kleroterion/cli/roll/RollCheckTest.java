package org.kleroterion.cli.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

class RollCheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyFixture() throws IOException {
        Path root = Path.of(System.getProperty("kleroterion.root"));
        Files.copy(root.resolve("sortition/src/test/resources/rolls/reu-fixture.csv"), folder.resolve("roll.csv"));
    }

    @Test
    void the_fixture_is_usable_and_its_figures_stand_in_the_table() {
        CommandRun run = CommandRun.in(folder, "roll", "check", "roll.csv", "--on", "2026-03-15");

        assertThat(run.out()).containsPattern("99999 SAINT-EXEMPLE-EN-FIXTURE +60 +58 +57 +2 +2\n");
        assertThat(run.out()).contains("Not eligible in 99999: 1 by their list.");
        assertThat(run.out()).contains("61 = 1 of column names + 60 rows read + 0 rows refused");
        assertThat(run.err()).contains("ROLL-171 warning: roll.csv, line 6: the rows 6, 7 cannot be told apart");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_broken_roll_ends_with_status_2_and_the_line_of_its_error() throws IOException {
        String text = Files.readString(folder.resolve("roll.csv")).replace("14/03/1962", "31/02/1962");
        Files.writeString(folder.resolve("roll.csv"), text);
        CommandRun run = CommandRun.in(folder, "roll", "check", "roll.csv", "--on", "2026-03-15", "--lang", "fr");

        assertThat(run.err())
                .contains("roll.csv, ligne 2, colonne « date de naissance » : « 31/02/1962 » n'est pas une date");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void json_holds_the_figures_and_the_problems() {
        CommandRun run = CommandRun.in(folder, "roll", "check", "roll.csv", "--on", "2026-03-15", "--json");

        assertThat(run.out()).contains("\"eligible\" : 57", "\"code\" : \"ROLL-157\"", "\"rowsRead\" : 60");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_file_that_does_not_exist_and_a_folder_are_explained() {
        CommandRun missing = CommandRun.in(folder, "roll", "check", "rol.csv");
        assertThat(missing.err()).startsWith("CLI-111").contains("rol.csv");
        CommandRun directory = CommandRun.in(folder, "roll", "check", ".", "roll.csv");
        assertThat(directory.err()).contains("ROLL-107");
        assertThat(directory.status()).isEqualTo(2);
    }

    @Test
    void a_stricter_rule_changes_who_is_eligible() {
        CommandRun run = CommandRun.in(
                folder, "roll", "check", "roll.csv", "--on", "2026-03-15", "--age", "23", "--lists", "LP");

        assertThat(run.out()).contains("23 years or more, on the lists LP.");
        assertThat(run.out()).contains("Not eligible in 99999: 3 by their list, 2 by their age.");
    }
}
