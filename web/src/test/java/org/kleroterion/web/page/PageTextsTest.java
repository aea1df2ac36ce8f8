package org.kleroterion.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the pages: the same in both languages, each used, none that the formatting of messages would eat.
class PageTextsTest {

    private static final Path WEB = Path.of(System.getProperty("kleroterion.root"), "web", "src", "main");
    private static final Path WORDS = WEB.resolve("resources/org/kleroterion/web");
    private static final Pattern PLACE = Pattern.compile("\\{[^}|]*");

    @Test
    void both_languages_have_the_same_words_with_the_same_places() throws IOException {
        assertThat(places("fr")).isEqualTo(places("en"));
    }

    @Test
    void no_word_holds_an_apostrophe_that_a_message_would_swallow() throws IOException {
        for (String language : List.of("fr", "en")) {
            all(language).forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    @Test
    void french_signs_are_never_parted_from_their_words() throws IOException {
        all("fr")
                .forEach((key, text) ->
                        assertThat(text.replaceAll("https?:", "")).as(key).doesNotContainPattern(" [;:!?»]|« "));
    }

    @Test
    void every_word_is_used() throws IOException {
        String sources = sources();
        List<String> unused = new ArrayList<>();
        for (String key : all("fr").keySet()) {
            if (!isUsed(key, sources)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /// A page names a word whole, or puts the beginning that it quotes before a code: `'state.' + one.state`.
    private static boolean isUsed(String key, String sources) {
        if (sources.contains(key)) {
            return true;
        }
        return Pattern.compile("\\.")
                .matcher(key)
                .results()
                .map(dot -> key.substring(0, dot.end()))
                .anyMatch(start -> sources.contains("'" + start + "'") || sources.contains("\"" + start + "\""));
    }

    private static Map<String, TreeSet<String>> places(String language) throws IOException {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        all(language).forEach((key, text) -> {
            TreeSet<String> found = new TreeSet<>();
            PLACE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(place -> place.replaceAll(",.*", ""))
                    .forEach(found::add);
            places.put(key, found);
        });
        return places;
    }

    private static Map<String, String> all(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String feature : PageTexts.FEATURES) {
            Properties file = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(WORDS.resolve(feature + "/texts_" + language + ".properties"))) {
                file.load(reader);
            }
            file.forEach((key, text) -> assertThat(all.put((String) key, (String) text))
                    .as("twice: " + key)
                    .isNull());
        }
        return all;
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(WEB)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|html)"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }
}
