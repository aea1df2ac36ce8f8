package org.kleroterion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A key that stood twice gave the failure of one check the sentence of another: the second won, silently.
class TextFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));
    private static final Pattern KEY = Pattern.compile("(?m)^([^# =\\n][^ =\\n]*) =");

    @ParameterizedTest
    @CsvSource({"sortition,fr", "sortition,en", "print,fr", "print,en", "cli,fr", "cli,en"})
    void no_key_of_a_module_stands_twice_in_a_language(String module, String language) throws IOException {
        List<String> twice = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/resources"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                for (MatchResult found :
                        KEY.matcher(Files.readString(file)).results().toList()) {
                    if (!seen.add(found.group(1))) {
                        twice.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(twice).isEmpty();
    }
}
