package org.kleroterion.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence exists in French and in English, with the same placeholders, and is used.
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z-]+}");

    private final Texts french = Texts.in("fr");
    private final Texts english = Texts.in("en");

    @Test
    void both_languages_have_the_same_codes() {
        assertThat(french.codes()).isEqualTo(english.codes());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        for (String code : english.codes()) {
            assertThat(placeholders(french, code)).as(code).isEqualTo(placeholders(english, code));
        }
    }

    @Test
    void a_problem_ends_with_a_remedy() {
        for (String code : english.codes()) {
            if (code.matches("[A-Z]+-[0-9]+")) {
                assertThat(english.text(code, Map.of())).as(code).contains("Maybe");
                assertThat(french.text(code, Map.of())).as(code).contains("eut-être");
            }
        }
    }

    @Test
    void no_sentence_is_unused() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : Set.of("sortition", "fairness", "print", "cli")) {
            Path main = Path.of(System.getProperty("kleroterion.root"), module, "src/main/java");
            try (Stream<Path> files = Files.walk(main)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        String all = sources.toString();
        assertThat(english.codes().stream()
                        .filter(code -> !code.startsWith("plan.form."))
                        .filter(code -> !all.contains("\"" + code + "\"")))
                .isEmpty();
    }

    private static Set<String> placeholders(Texts texts, String code) {
        return PLACEHOLDER
                .matcher(texts.text(code, Map.of()))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
