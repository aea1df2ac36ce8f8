package org.kleroterion.cli.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

/// `panel check --prices`: what each quota costs, and of what.
class PanelPricesTest {

    @TempDir
    Path folder;

    private String prices(String... more) throws IOException {
        Files.writeString(folder.resolve("pool.csv"), "name,sex\na,F\nb,F\nc,F\nd,F\ne,M\nf,M\ng,M\n");
        Files.writeString(folder.resolve("quotas.csv"), "feature,value,min,max\nsex,F,0,1\nsex,M,0,3\n");
        String[] line = ("panel check --pool pool.csv --quotas quotas.csv --id name --size 3 --prices "
                        + String.join(" ", more))
                .split(" ");
        CommandRun run = CommandRun.in(folder, line);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void prices_are_said_to_be_those_of_the_relaxation() throws IOException {
        assertThat(prices("--lang", "en")).contains("from 25.0 % to 42.9 %", "Prices come from the linear relaxation");
        assertThat(prices("--lang", "fr")).contains("Ces prix viennent de la relaxation linéaire");
    }

    @Test
    void another_program_reads_them_as_fractions() throws IOException {
        assertThat(prices("--json").lines().map(String::strip))
                .contains(
                        "\"of\" : \"linear relaxation\",",
                        "\"lowestChance\" : \"1/4\",",
                        "\"before\" : \"1/4\",",
                        "\"after\" : \"3/7\"");
    }
}
