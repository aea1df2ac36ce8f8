package org.kleroterion.sortition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The sentences of this module, in French and in English, by stable code.
///
/// A sentence is a template: `{value}` is replaced by the value of that name. A value that begins with `@` is itself
/// the
/// code of a text.
public final class Texts {

    /// The languages that every sentence exists in.
    public static final List<String> LANGUAGES = List.of("fr", "en");

    /// One file per package and language, `text/<bundle>_<language>.properties`.
    private static final List<String> BUNDLES =
            List.of("common", "roll", "plan", "seal", "seed", "draw", "panel", "record", "replace", "table", "verify");

    private final Map<String, String> templates;

    private Texts(Map<String, String> templates) {
        this.templates = templates;
    }

    /// @param language `fr` or `en`
    public static Texts in(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no texts in '" + language + "'. Maybe fr or en?");
        }
        Map<String, String> templates = new TreeMap<>();
        for (String bundle : BUNDLES) {
            load(bundle + "_" + language + ".properties", templates);
        }
        return new Texts(templates);
    }

    /// The whole sentence of a problem, its place in front.
    public String sentence(Problem problem) {
        return place(problem.place()) + text(problem.code(), problem.values());
    }

    /// The sentence of a code, without a place.
    public String text(String code, Map<String, String> values) {
        String template = templates.get(code);
        if (template == null) {
            throw new IllegalArgumentException("no sentence for " + code);
        }
        return fill(template, values);
    }

    public Set<String> codes() {
        return templates.keySet();
    }

    private String place(Place place) {
        if (place.line() == 0) {
            return place.file().isEmpty() ? "" : text("place.file", Map.of("file", place.file()));
        }
        String key = place.column().isEmpty() ? "place.line" : "place.column";
        return text(key, Map.of("file", place.file(), "line", Long.toString(place.line()), "column", place.column()));
    }

    private String fill(String template, Map<String, String> values) {
        return new Template(template).filled(name -> {
            String value = values.getOrDefault(name, "{" + name + "}");
            return value.startsWith("@") ? text(value.substring(1), Map.of()) : value;
        });
    }

    private static void load(String file, Map<String, String> into) {
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream("text/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the text file " + file + " is missing");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.forEach((code, text) -> into.put((String) code, (String) text));
    }
}
