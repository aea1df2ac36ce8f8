package org.kleroterion.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

/// Documents and pictures, asked for as a clerk would.
class PrintCommandsTest {

    private static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));
    private static final String RECORD = ROOT.resolve("spec/vectors/record").toString();

    @TempDir
    Path folder;

    @Test
    void the_minutes_are_written_for_the_screen_and_for_paper() throws IOException {
        CommandRun run = CommandRun.in(folder, "print", "minutes", "--record", RECORD, "--out", "minutes");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("minutes/minutes.html")))
                .contains("Minutes of the draw", "Draw 1 of 1", "Nothing contradicts this record", "V-6.3");
        assertThat(folder.resolve("minutes/minutes.pdf")).isNotEmptyFile();
    }

    @Test
    void the_minutes_of_a_record_that_contradicts_itself_say_so() throws IOException {
        Path copy = folder.resolve("record");
        for (String file : List.of("manifest.txt", "plan.txt", "entries/0001.txt")) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(Path.of(RECORD, file), copy.resolve(file));
        }
        Path manifest = copy.resolve("manifest.txt");
        Files.writeString(manifest, Files.readString(manifest).replace("draws = 1 of 1", "draws = 2 of 2"));
        CommandRun run = CommandRun.in(folder, "print", "minutes", "--record", "record", "--out", "minutes");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("minutes/minutes.html")))
                .contains("This record contradicts itself", "V-9.1", "failed")
                .doesNotContain("Draw 1 of 1");
    }

    @Test
    void both_run_sheets_are_written_from_the_plan_in_the_language_asked_for() throws IOException {
        List<String> line = List.of("print", "sheets", RECORD + "/plan.txt", "--out", "sheets");
        CommandRun run = CommandRun.run(folder, Map.of("LANG", "fr_FR.UTF-8"), line);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("sheets/seed-ceremony.html")))
                .contains("Conducteur de la cérémonie du tirage", "balise");
        assertThat(folder.resolve("sheets/panel-ceremony.pdf")).isNotEmptyFile();
    }

    @Test
    void a_lottery_is_drawn_for_people_to_look_at() throws IOException {
        Path pool = ROOT.resolve("fairness/src/test/resources/pools/sf_b_20");
        CommandRun run = CommandRun.in(
                folder,
                "panel",
                "lottery",
                "--pool",
                pool.resolve("respondents.csv").toString(),
                "--quotas",
                pool.resolve("categories.csv").toString(),
                "--size",
                "20",
                "--panels",
                "100",
                "--out",
                "lottery");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("lottery/summary.html")))
                .contains("Chances of being drawn", "Quotas, pool and expected panel", "Confidential");
        List<String> seats = Files.readAllLines(folder.resolve("lottery/seats.csv"));
        assertThat(seats).hasSizeGreaterThan(5);
        assertThat(seats.subList(1, seats.size())).allSatisfy(row -> {
            List<Double> numbers = List.of(row.replaceAll(".*\",", "").split(",")).reversed().stream()
                    .limit(4)
                    .map(Double::valueOf)
                    .toList();
            assertThat(numbers.get(0)).as(row).isBetween(numbers.get(3), numbers.get(2));
        });
    }
}
