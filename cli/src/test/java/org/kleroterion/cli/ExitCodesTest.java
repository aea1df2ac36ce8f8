package org.kleroterion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kleroterion.cli.command.ExitCode;

class ExitCodesTest {

    private static final Path PAGE =
            Path.of(System.getProperty("kleroterion.root"), "docs", "developer", "exit-codes.md");

    @Test
    void the_page_of_exit_statuses_tells_those_of_the_program() throws IOException {
        List<String> told = Pattern.compile("\\| (\\d+) \\| `([A-Z_]+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(told)
                .isEqualTo(Arrays.stream(ExitCode.values())
                        .map(code -> code.status() + " " + code.name())
                        .toList());
    }
}
