package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.Kleroterion;
import org.kleroterion.sortition.encoding.Sha256;

/// What a command writes depends on its input alone: not on the Java, the machine's settings, the number of
/// processors or the order of the rows.
class SameBytesTest {

    private static final Path POOL = Sources.ROOT.resolve("fairness/src/test/resources/pools/sf_b_20");

    @TempDir
    Path folder;

    @BeforeEach
    void give_each_person_a_name() throws IOException {
        writePool("pool.csv", namedRows());
        Files.copy(POOL.resolve("categories.csv"), folder.resolve("quotas.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "-Xint LC_ALL=C",
                "-Duser.language=tr TZ=Pacific/Auckland -XX:ActiveProcessorCount=1",
                "-Dfile.encoding=ISO-8859-1 LC_ALL=C.UTF-8 -XX:ActiveProcessorCount=2"
            })
    void another_java_with_other_settings_writes_the_same_bytes(String settings) throws Exception {
        FreshJvm plain = jvm(List.of());
        FreshJvm other = jvm(List.of(settings.split(" ", -1)));

        assertThat(lottery(other, "pool.csv")).hasSizeGreaterThan(3).isEqualTo(lottery(plain, "pool.csv"));
        assertThat(rolls(other)).hasSize(31).isEqualTo(rolls(plain));
    }

    @Test
    void named_people_in_any_order_get_the_same_lottery() throws Exception {
        List<String> shuffled = new ArrayList<>(namedRows());
        Collections.shuffle(shuffled, new Random(1));
        writePool("shuffled.csv", shuffled);

        Map<String, String> straight = lottery(jvm(List.of()), "pool.csv");
        assertThat(lottery(jvm(List.of()), "shuffled.csv")).isEqualTo(straight);
    }

    @Test
    void another_pool_gets_another_lottery() throws Exception {
        writePool("smaller.csv", namedRows().subList(1, namedRows().size()));

        Map<String, String> whole = lottery(jvm(List.of()), "pool.csv");
        assertThat(lottery(jvm(List.of()), "smaller.csv")).isNotEqualTo(whole);
    }

    private Map<String, String> lottery(FreshJvm java, String pool) throws Exception {
        return written(
                java,
                List.of(
                        "panel",
                        "lottery",
                        "--pool",
                        pool,
                        "--quotas",
                        "quotas.csv",
                        "--size",
                        "20",
                        "--panels",
                        "100",
                        "--id",
                        "name"));
    }

    private Map<String, String> rolls(FreshJvm java) throws Exception {
        return written(java, List.of("roll", "synthesize", "--electors", "2000"));
    }

    /// Runs a command in English and tells the hash of each file that it wrote.
    private Map<String, String> written(FreshJvm java, List<String> command) throws Exception {
        Path out = Files.createTempDirectory(folder, "out").resolve("files");
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--lang", "en", "--out", out.toString()));
        FreshJvm.Ended ended = java.run(folder, Kleroterion.class.getName(), line);
        assertThat(ended.status()).as(ended.output()).isZero();
        return hashes(out);
    }

    private static Map<String, String> hashes(Path out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        out.relativize(file).toString(),
                        Sha256.of(Files.readAllBytes(file)).hex());
            }
        }
        return hashes;
    }

    /// Words with `-` are options of Java, the others settings of the environment.
    private static FreshJvm jvm(List<String> settings) {
        Map<String, String> environment = new TreeMap<>();
        settings.stream()
                .filter(setting -> !setting.startsWith("-"))
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> environment.put(pair[0], pair[1]));
        if (!isAscii(System.getProperty("java.class.path"))) {
            // Java itself, under LC_ALL=C, finds no class in a folder with an accent; the launcher sees to that.
            environment.replace("LC_ALL", "C", "C.UTF-8");
        }
        List<String> options =
                settings.stream().filter(setting -> setting.startsWith("-")).toList();
        return new FreshJvm(System.getProperty("java.class.path"), options, environment);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static List<String> namedRows() throws IOException {
        List<String> rows = Files.readAllLines(POOL.resolve("respondents.csv"));
        List<String> named = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            named.add("p" + row + "," + rows.get(row));
        }
        return named;
    }

    private void writePool(String file, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("name," + Files.readAllLines(POOL.resolve("respondents.csv")).getFirst());
        lines.addAll(rows);
        Files.write(folder.resolve(file), lines);
    }
}
