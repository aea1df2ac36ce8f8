package org.kleroterion.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The printed words exist in both languages, say the same things, and are all used.
class PrintTextsTest {

    private static final Path MAIN = Path.of(System.getProperty("kleroterion.root"), "print/src/main");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z-]+}");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z.]+)\"");

    private final PrintTexts french = PrintTexts.in("fr");
    private final PrintTexts english = PrintTexts.in("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(french.keys()).isEqualTo(english.keys());
        assertThat(english.keys()).hasSizeGreaterThan(150);
    }

    @Test
    void both_languages_have_the_same_placeholders() throws IOException {
        for (String bundle : List.of("charts", "minutes", "runsheet", "letters")) {
            List<String> fr = lines(bundle + "_fr");
            List<String> en = lines(bundle + "_en");
            for (int line = 1; line < fr.size(); line++) {
                assertThat(placeholders(fr.get(line))).as(fr.get(line)).isEqualTo(placeholders(en.get(line)));
            }
        }
    }

    /// A key may be put together from a quoted beginning and quoted ends.
    @Test
    void no_text_is_unused() throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(found -> quoted.add(found.group(1)));
            }
        }
        assertThat(english.keys()).allMatch(key -> quoted.contains(key) || isPutTogether(key, quoted));
    }

    @Test
    void french_marks_stand_behind_an_unbreakable_space() throws IOException {
        for (String bundle : List.of("charts", "minutes", "runsheet", "letters")) {
            assertThat(lines(bundle + "_fr").stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(line.indexOf('=') + 2))
                            .filter(text -> text.matches(".*( [;:!?»]|« |[a-zé)][;!?]).*")))
                    .isEmpty();
        }
    }

    private static boolean isPutTogether(String key, Set<String> quoted) {
        return quoted.stream()
                .filter(start -> key.startsWith(start) && !start.isEmpty())
                .anyMatch(start -> isMadeOf(key.substring(start.length()), quoted));
    }

    private static boolean isMadeOf(String rest, Set<String> quoted) {
        return rest.isEmpty()
                || quoted.stream()
                        .filter(part -> !part.isEmpty() && !part.equals("."))
                        .filter(rest::startsWith)
                        .anyMatch(part -> isMadeOf(rest.substring(part.length()), quoted));
    }

    private static List<String> lines(String bundle) throws IOException {
        return Files.readAllLines(MAIN.resolve("resources/org/kleroterion/print/text/" + bundle + ".properties"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
