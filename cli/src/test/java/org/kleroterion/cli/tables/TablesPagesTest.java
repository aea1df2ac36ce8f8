package org.kleroterion.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.CommandRun;

/// The pages on tables do what they say: their files are written, their commands run in order, their figures come out.
class TablesPagesTest {

    private static final Path PAGES = Path.of(System.getProperty("kleroterion.root"), "docs/organiser");
    private static final Pattern FILE = Pattern.compile("`([a-z]+\\.csv)`[^\\n]*:\\n\\n```\\n([^`]+)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./kleroterion (.+)$");
    private static final Pattern FIGURE = Pattern.compile("(?m)^> (.+)$");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tables.md", "les-tables.md"})
    void every_command_runs_and_every_figure_comes_out(String page) throws IOException {
        String text = Files.readString(PAGES.resolve(page));
        for (MatchResult file : FILE.matcher(text).results().toList()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        StringBuilder printed = new StringBuilder();
        List<String> commands =
                COMMAND.matcher(text).results().map(one -> one.group(1)).toList();
        for (String command : commands) {
            CommandRun run = CommandRun.in(folder, command.split(" ", -1));
            printed.append(run.out()).append(run.err());
            assertThat(run.status()).as(command + run.err()).isEqualTo(command.contains("impossible") ? 2 : 0);
        }

        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        assertThat(FIGURE.matcher(text).results().map(one -> one.group(1)))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(printed.toString()).contains(figure));
    }
}
