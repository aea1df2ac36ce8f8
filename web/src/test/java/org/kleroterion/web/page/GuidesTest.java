package org.kleroterion.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The guides name the screens by their own words: a word that changes on a page changes in its guide.
class GuidesTest {

    private static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final List<String> NOT_OF_A_SCREEN = List.of("bold", "gras");

    @ParameterizedTest
    @CsvSource({
        "docs/organiser/publish-a-convention.md, en",
        "docs/organiser/publier-une-convention.md, fr",
        "docs/citizen/follow-a-convention.md, en",
        "docs/citizen/suivre-une-convention.md, fr"
    })
    void every_word_in_bold_stands_on_a_screen(String guide, String language) throws IOException {
        List<String> words = BOLD.matcher(Files.readString(ROOT.resolve(guide)))
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(word -> !NOT_OF_A_SCREEN.contains(word))
                .toList();
        assertThat(words).hasSizeGreaterThan(8);
        TreeSet<String> screens = screens(language);
        assertThat(words).allSatisfy(word -> assertThat(screens).contains(folded(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/organiser/publish-a-convention.md", "docs/organiser/publier-une-convention.md"})
    void every_picture_of_a_guide_is_one_that_the_test_of_a_new_organiser_makes(String guide) throws IOException {
        String maker = Files.readString(ROOT.resolve("web/src/test/java/org/kleroterion/web/NewOrganiserTest.java"));
        List<String> pictures = Pattern.compile("\\(\\.\\./images/([a-z-]+)\\.png\\)")
                .matcher(Files.readString(ROOT.resolve(guide)))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(pictures).hasSize(3).allSatisfy(name -> {
            assertThat(ROOT.resolve("docs/images").resolve(name + ".png")).exists();
            assertThat(maker).contains("illustrate(", "\"" + name + "\"");
        });
    }

    private static TreeSet<String> screens(String language) throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        for (String module : List.of("web", "convention")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
                for (Path file : files.filter(one -> one.toString().endsWith("_" + language + ".properties"))
                        .toList()) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    properties.values().forEach(text -> texts.add(folded(text.toString())));
                }
            }
        }
        return texts;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
