package org.kleroterion.cli.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

/// `panel compare` and `panel lottery --objective`.
class PanelCompareTest {

    @TempDir
    Path folder;

    /// Eight old men, three young women, one young man; two of each age, two or three women.
    @BeforeEach
    void write() throws IOException {
        StringBuilder pool = new StringBuilder("name,sex,age\n");
        for (int person = 0; person < 12; person++) {
            pool.append("p%02d,%s,%s\n"
                    .formatted(person, person < 8 || person == 11 ? "m" : "f", person < 8 ? "old" : "young"));
        }
        Files.writeString(folder.resolve("pool.csv"), pool);
        Files.writeString(
                folder.resolve("quotas.csv"),
                "feature,value,min,max\nsex,f,1,2\nsex,m,2,3\nage,young,2,2\nage,old,2,2\n");
    }

    private CommandRun panel(String command, String out, String... more) {
        List<String> line = new ArrayList<>(List.of("panel", command, "--pool", "pool.csv", "--quotas", "quotas.csv"));
        line.addAll(List.of("--id", "name", "--size", "4", "--out", out));
        line.addAll(List.of(more));
        return CommandRun.in(folder, line.toArray(String[]::new));
    }

    @Test
    void the_four_objectives_stand_side_by_side_in_figures_and_charts() throws IOException {
        CommandRun run = panel("compare", "compared");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<String> rows = Files.readAllLines(folder.resolve("compared/compare.csv"));
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1))
                .startsWith("leximin,0.250000000000000,0.500000000000000,")
                .endsWith(",proven");
        assertThat(rows.get(2)).startsWith("maximin,0.250000000000000,").endsWith(",proven");
        assertThat(rows.get(3)).startsWith("nash,0.25");
        assertThat(rows.get(4)).startsWith("goldilocks 100,0.25");
        assertThat(Files.readString(folder.resolve("compared/compare.svg"))).contains("goldilocks 100");
        assertThat(folder.resolve("compared/gamma.svg")).isNotEmptyFile();
    }

    @Test
    void the_lottery_of_an_objective_says_which() throws IOException {
        assertThat(panel("lottery", "nash", "--objective", "nash").status()).isZero();
        assertThat(Files.readString(folder.resolve("nash/summary.txt"))).contains("objective = nash\n");
    }

    @Test
    void what_is_no_objective_is_refused_with_the_ones_there_are() {
        assertThat(panel("lottery", "none", "--objective", "fairest").err()).contains("CLI-291", "fairest", "nash");
    }
}
