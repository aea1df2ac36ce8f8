package org.kleroterion.sortition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sentences of this module, in French and in English, by stable code.
///
/// A sentence is a template: `{value}` is replaced by the value of that name. A value that begins with `@` is itself
/// the code of a text.
public final class Texts {

    /// The languages that every sentence exists in.
    public static final List<String> LANGUAGES = List.of("fr", "en");

    /// One file per package and language, `text/<bundle>_<language>.properties`.
    private static final List<String> BUNDLES =
            List.of("common", "roll", "plan", "seal", "seed", "draw", "panel", "record", "replace", "table", "verify");

    private final TextBundle bundle;

    private Texts(TextBundle bundle) {
        this.bundle = bundle;
    }

    /// @param language `fr` or `en`
    public static Texts in(String language) {
        return new Texts(
                TextBundle.read(language, BUNDLES, file -> Optional.ofNullable(Texts.class.getResourceAsStream(file))));
    }

    /// The whole sentence of a problem, its place in front.
    public String sentence(Problem problem) {
        return place(problem.place()) + text(problem.code(), problem.values());
    }

    /// The sentence of a code, without a place.
    public String text(String code, Map<String, String> values) {
        return bundle.template(code).filled(name -> {
            String value = values.getOrDefault(name, "{" + name + "}");
            return value.startsWith("@") ? text(value.substring(1), Map.of()) : value;
        });
    }

    public Set<String> codes() {
        return bundle.codes();
    }

    private String place(Place place) {
        if (place.line() == 0) {
            return place.file().isEmpty() ? "" : text("place.file", Map.of("file", place.file()));
        }
        String key = place.column().isEmpty() ? "place.line" : "place.column";
        return text(key, Map.of("file", place.file(), "line", Long.toString(place.line()), "column", place.column()));
    }
}
