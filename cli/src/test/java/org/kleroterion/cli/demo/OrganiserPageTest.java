package org.kleroterion.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;

/// The page "From the volunteers to the panel", typed line by line on a fictional convention whose letters are
/// answered.
class OrganiserPageTest {

    private static final Path DOCS = Path.of(System.getProperty("kleroterion.root", ".."), "docs", "organiser");

    private static final Map<String, Instant> SEEN = Map.of(
            "panel/pool.txt", DemoPlan.POOL_SEEN,
            "panel/panels.txt", DemoPlan.PANELS_SEEN,
            "panel/throw.txt", DemoPlan.THROW_SEEN,
            "panel/notice-1.txt", DemoPlan.NOTICE_SEEN);

    private final FictionalBeacon beacon = new FictionalBeacon();
    private final FictionalTimestampAuthority authority = new FictionalTimestampAuthority();

    @TempDir
    Path folder;

    /// The number in the pool of the first member who was drawn.
    private String drawn = "";

    @Test
    void every_command_of_the_page_does_what_it_says_in_its_order() throws IOException {
        playUntilTheReplies();
        List<String> lines = commands("panel.md");
        assertThat(lines).hasSizeGreaterThan(15);
        for (String line : lines) {
            prepare(line);
            CommandRun run = CommandRun.in(folder, words(line));
            assertThat(run.status()).as(line + "\n" + run.err()).isZero();
            if (line.contains("panel draw")) {
                drawn = run.out().lines().findFirst().orElseThrow().replaceAll("\\D*(\\d+).*", "$1");
            }
            if (line.contains("verify record")) {
                assertThat(run.out()).doesNotContain("failed:");
            }
        }
        assertThat(folder.resolve("lottery/summary.html")).isNotEmptyFile();
        assertThat(folder.resolve("minutes/minutes.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("printed-99001/letters-001.pdf")).isNotEmptyFile();
    }

    @Test
    void both_languages_type_the_same_commands() throws IOException {
        assertThat(commands("le-panel.md")).isEqualTo(commands("panel.md"));
    }

    private void playUntilTheReplies() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, Language.EN, folder, false);
        DemoConvention convention = new DemoConvention(new DemoStage(terminal, folder), 9000);
        convention.sealTheRolls();
        convention.makeTheSeed();
        convention.inviteElectors();
        convention.answerTheLetters();
        Files.delete(folder.resolve("quotas.csv"));
        Files.writeString(folder.resolve("population.csv"), population());
        Files.copy(DOCS.resolve("letter-terms.txt"), folder.resolve("letter-terms.txt"));
        copy("communes/99001/letters", "letters-99001");
    }

    /// The volunteers stand for the population: a feature, its values, and how many have each.
    private String population() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("pool.csv"));
        String[] header = rows.getFirst().split(",");
        StringBuilder population = new StringBuilder("feature,value,count\n");
        for (int column = 1; column < header.length; column++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (String row : rows.subList(1, rows.size())) {
                counts.merge(row.split(",")[column], 1, Integer::sum);
            }
            String feature = header[column];
            counts.forEach((value, count) -> population.append(feature + "," + value + "," + count + "\n"));
        }
        return population.toString();
    }

    private void copy(String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(from))) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(to).resolve(folder.resolve(from).relativize(file));
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<String> commands(String page) throws IOException {
        return Files.readAllLines(DOCS.resolve(page)).stream()
                .filter(line -> line.startsWith("./kleroterion "))
                .map(line -> line.substring("./kleroterion ".length()))
                .toList();
    }

    /// What others bring: a token of time, the leaves of the communes.
    private void prepare(String line) throws IOException {
        List<String> words = List.of(line.split(" "));
        int token = words.indexOf("--token");
        if (token > 0) {
            String file = words.get(words.indexOf("--file") + 1);
            byte[] bytes = Files.readAllBytes(folder.resolve("record").resolve(file));
            Instant seen = SEEN.getOrDefault(file, Instant.EPOCH);
            Files.write(folder.resolve(words.get(token + 1)), authority.token(Sha256.of(bytes), seen));
        }
        if (line.equals("verify record --annex annex") && !Files.exists(folder.resolve("annex/rolls"))) {
            try (Stream<Path> communes = Files.list(folder.resolve("communes"))) {
                for (Path commune : communes.toList()) {
                    Files.createDirectories(folder.resolve("annex/rolls"));
                    Files.copy(
                            commune.resolve("seal/leaves.csv"),
                            folder.resolve("annex/rolls/" + commune.getFileName() + ".csv"));
                }
            }
        }
    }

    /// What differs from convention to convention stands for itself on the page.
    private String[] words(String line) throws IOException {
        String typed = line.replace("--number 17", "--number " + drawn).replace("99001:41", firstVolunteer());
        if (typed.contains("SIGNATURE")) {
            Plan plan = PlanReader.read("plan.txt", Files.readAllBytes(folder.resolve("plan.txt")));
            Instant time = typed.contains("panel deal")
                    ? plan.calendar().placingBeacon()
                    : plan.calendar().panelBeacon();
            typed = typed.replace(
                    "SIGNATURE",
                    beacon.round(plan.beacon().firstRoundFrom(time)).signature());
        }
        return typed.split(" ");
    }

    private String firstVolunteer() throws IOException {
        return Files.readAllLines(folder.resolve("pool.csv")).get(1).split(",")[0];
    }
}
