package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.Kleroterion;
import org.kleroterion.sortition.encoding.Sha256;

/// The same inputs give the same files: in another process, interpreted, under other settings, with one thread or two.
class SameBytesEverywhereTest {

    private static final Path POOL = Sources.ROOT.resolve("fairness/src/test/resources/pools/sf_b_20");

    @TempDir
    Path folder;

    @Test
    void a_lottery_is_the_same_everywhere() throws Exception {
        Map<String, String> plain = lottery("plain", List.of(), Map.of(), POOL.resolve("respondents.csv"));
        assertThat(plain).hasSizeGreaterThan(4);
        assertThat(lottery("interpreted", List.of("-Xint"), Map.of("LC_ALL", "C"), POOL.resolve("respondents.csv")))
                .isEqualTo(plain);
        List<String> elsewhere =
                List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Auckland", "-XX:ActiveProcessorCount=1");
        assertThat(lottery("elsewhere", elsewhere, Map.of("TZ", "Pacific/Auckland"), POOL.resolve("respondents.csv")))
                .isEqualTo(plain);
        assertThat(lottery("two", List.of("-XX:ActiveProcessorCount=2"), Map.of(), POOL.resolve("respondents.csv")))
                .isEqualTo(plain);
    }

    @Test
    void with_ids_the_order_of_the_rows_does_not_matter() throws Exception {
        List<String> rows = Files.readAllLines(POOL.resolve("respondents.csv"));
        List<String> numbered = new ArrayList<>(List.of("id," + rows.getFirst()));
        for (int row = 1; row < rows.size(); row++) {
            numbered.add("p" + (1000 + row) + "," + rows.get(row));
        }
        Path ordered = Files.write(folder.resolve("ordered.csv"), numbered);
        List<String> turned = new ArrayList<>(List.of(numbered.getFirst()));
        turned.addAll(numbered.subList(1, numbered.size()).reversed());
        Path reversed = Files.write(folder.resolve("reversed.csv"), turned);

        assertThat(lottery("reversed", List.of(), Map.of(), reversed, "--id", "id"))
                .isEqualTo(lottery("ordered", List.of(), Map.of(), ordered, "--id", "id"));
    }

    private Map<String, String> lottery(
            String name, List<String> settings, Map<String, String> environment, Path pool, String... more)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of("panel", "lottery", "--pool", pool.toString()));
        arguments.addAll(List.of("--quotas", POOL.resolve("categories.csv").toString(), "--size", "20"));
        arguments.addAll(List.of("--out", folder.resolve(name).toString(), "--lang", "en"));
        arguments.addAll(List.of(more));
        FreshJvm java = new FreshJvm(System.getProperty("java.class.path"), settings, environment);
        FreshJvm.Ended ended = java.run(folder, Kleroterion.class.getName(), arguments);
        assertThat(ended.status()).as(ended.output()).isZero();
        return hashes(folder.resolve(name));
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        folder.relativize(file).toString(),
                        Sha256.of(Files.readAllBytes(file)).hex());
            }
        }
        return hashes;
    }
}
