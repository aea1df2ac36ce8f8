package org.kleroterion.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One field of a form, as a page shows it.
///
/// @param name its name in the form, and the place of its problems
/// @param label code of its words
/// @param options for each choice, by what is sent: the code of its words, or the words themselves behind `=`
public record FormField(String name, Kind kind, String label, Map<String, String> options) {

    /// How it is filled in.
    public enum Kind {
        LINE,
        TEXT,
        EMAIL,
        URL,
        DATE,
        TIME,
        NUMBER,
        CHOICE,
        TICK,
        FILE,
        PASSWORD,
        /// A line in French and one in English.
        BOTH_LINES,
        /// A text in French and one in English.
        BOTH_TEXTS
    }

    public FormField {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    public static FormField of(String name, Kind kind) {
        return new FormField(name, kind, "field." + name.replaceAll(".*\\.", ""), Map.of());
    }

    /// @param codes what is sent for each choice; its words are `<words>.<code>`; a first choice may be empty
    public static FormField choice(String name, String words, List<String> codes) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, code.isEmpty() ? "" : words + "." + code));
        return new FormField(name, Kind.CHOICE, of(name, Kind.CHOICE).label(), options);
    }

    /// A choice among things that have names of their own, or none of them.
    public static <T> FormField named(
            String name, String label, List<T> things, Function<T, ?> id, Function<T, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "");
        things.forEach(thing -> options.put(id.apply(thing).toString(), "=" + words.apply(thing)));
        return new FormField(name, Kind.CHOICE, label, options);
    }

    public FormField labelled(String code) {
        return new FormField(name, kind, code, options);
    }

    public boolean isBilingual() {
        return kind == Kind.BOTH_LINES || kind == Kind.BOTH_TEXTS;
    }

    /// The type of the browser's own field.
    public String type() {
        return switch (kind) {
            case EMAIL -> "email";
            case URL -> "url";
            case DATE -> "date";
            case TIME -> "time";
            case NUMBER -> "number";
            case FILE -> "file";
            case PASSWORD -> "password";
            default -> "text";
        };
    }

    /// The field of the English text of a bilingual one.
    public String english() {
        return name + ".en";
    }
}
