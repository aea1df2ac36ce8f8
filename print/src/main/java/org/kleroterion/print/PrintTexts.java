package org.kleroterion.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.kleroterion.print.chart.Numerals;
import org.kleroterion.sortition.Template;

/// The texts of this module in French and in English. `{name}` in a text is replaced by the value of that name.
final class PrintTexts {

    /// One file for each kind of print and each language, `text/<bundle>_<language>.properties`.
    private static final List<String> BUNDLES = List.of("charts", "minutes", "runsheet", "letters");

    private final String language;
    private final Map<String, String> templates;

    private PrintTexts(String language, Map<String, String> templates) {
        this.language = language;
        this.templates = templates;
    }

    /// @param language `fr` or `en`
    static PrintTexts in(String language) {
        if (!List.of("fr", "en").contains(language)) {
            throw new IllegalArgumentException("no texts in '" + language + "'. Maybe fr or en?");
        }
        Map<String, String> templates = new TreeMap<>();
        BUNDLES.forEach(bundle -> load(bundle + "_" + language + ".properties", templates));
        return new PrintTexts(language, templates);
    }

    String language() {
        return language;
    }

    /// How the language writes numbers.
    Numerals numerals() {
        return Numerals.in(language);
    }

    Set<String> keys() {
        return templates.keySet();
    }

    /// The text of a key; `namesAndValues` alternates its placeholders and their values.
    String text(String key, String... namesAndValues) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new Template(template).filled(namesAndValues);
    }

    private static void load(String file, Map<String, String> into) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Resource.open("text/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.forEach((key, text) -> into.put((String) key, (String) text));
    }
}
