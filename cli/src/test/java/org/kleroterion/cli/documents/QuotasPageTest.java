package org.kleroterion.cli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kleroterion.cli.CommandRun;

/// The pages on quotas: their tables are written, their commands typed, and the answers compared with what they show.
class QuotasPageTest {

    private static final Path PAGES = Path.of(System.getProperty("kleroterion.root"), "docs", "organiser");
    private static final Pattern TABLE = Pattern.compile("(?ms)^`([a-z]+\\.csv)` ?:\n\n```\n(.*?)```$");
    private static final Pattern COMMAND = Pattern.compile("(?ms)^```\n\\$ \\./kleroterion ([^\n]+)\n(.*?)```$");

    /// A line that stands for any others.
    private static final String ANY = "…\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"quotas.md, en", "les-quotas.md, fr"})
    void every_command_of_the_page_answers_what_the_page_shows(String page, String language) throws IOException {
        String text = Files.readString(PAGES.resolve(page));
        for (MatchResult table : TABLE.matcher(text).results().toList()) {
            Files.writeString(folder.resolve(table.group(1)), table.group(2));
        }
        List<MatchResult> commands = COMMAND.matcher(text).results().toList();
        assertThat(commands).hasSize(4);
        for (MatchResult command : commands) {
            List<String> words = new ArrayList<>(List.of("--lang", language));
            words.addAll(Arrays.asList(command.group(1).split(" ", -1)));
            CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
            String answer = run.out().replace(folder + File.separator, "").replace("\r\n", "\n");
            String shown = command.group(2);
            if (shown.startsWith(ANY)) {
                assertThat(answer).endsWith(shown.substring(ANY.length()));
            } else {
                assertThat(answer).as(run.err()).isEqualTo(shown);
            }
        }
        assertThat(Files.readString(folder.resolve("repaired.csv"))).contains(",3,4\n", ",2,3\n");
    }
}
