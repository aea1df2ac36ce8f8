package org.kleroterion.sortition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Texts by stable code in one language, as a module keeps them: `text/<bundle>_<language>.properties`, in UTF-8.
public final class TextBundle {

    private final String language;
    private final Map<String, Template> templates;

    private TextBundle(String language, Map<String, Template> templates) {
        this.language = language;
        this.templates = Collections.unmodifiableMap(templates);
    }

    /// @param language `fr` or `en`
    /// @param bundles the first parts of the names of the files
    /// @param files opens a file of the module that owns the texts
    /// @throws IllegalArgumentException if there are no texts in that language
    public static TextBundle read(
            String language, List<String> bundles, Function<String, Optional<InputStream>> files) {
        if (!Texts.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no texts in '" + language + "'. Maybe fr or en?");
        }
        Map<String, Template> templates = new TreeMap<>();
        bundles.forEach(bundle -> load("text/" + bundle + "_" + language + ".properties", files, templates));
        return new TextBundle(language, templates);
    }

    public String language() {
        return language;
    }

    public Set<String> codes() {
        return templates.keySet();
    }

    /// @throws IllegalArgumentException if no text has this code
    public Template template(String code) {
        Template template = templates.get(code);
        if (template == null) {
            throw new IllegalArgumentException("no text for " + code);
        }
        return template;
    }

    private static void load(String file, Function<String, Optional<InputStream>> files, Map<String, Template> into) {
        Properties properties = new Properties();
        try (InputStream stream = files.apply(file).orElseThrow(() -> missing(file));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.forEach((code, text) -> into.put((String) code, new Template((String) text)));
    }

    private static IllegalStateException missing(String file) {
        return new IllegalStateException("the text file " + file + " is missing");
    }
}
