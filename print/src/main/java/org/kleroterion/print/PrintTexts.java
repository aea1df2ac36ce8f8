package org.kleroterion.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.print.chart.Numerals;
import org.kleroterion.sortition.TextBundle;

/// The texts of this module in French and in English. `{name}` in a text is replaced by the value of that name.
final class PrintTexts {

    /// One file for each kind of print and each language, `text/<bundle>_<language>.properties`.
    private static final List<String> BUNDLES = List.of("charts", "minutes", "runsheet", "letters");

    private final TextBundle bundle;

    private PrintTexts(TextBundle bundle) {
        this.bundle = bundle;
    }

    /// @param language `fr` or `en`
    static PrintTexts in(String language) {
        return new PrintTexts(TextBundle.read(language, BUNDLES, file -> Optional.of(Resource.open(file))));
    }

    String language() {
        return bundle.language();
    }

    /// How the language writes numbers.
    Numerals numerals() {
        return Numerals.in(language());
    }

    Set<String> keys() {
        return bundle.codes();
    }

    /// The text of a key; `namesAndValues` alternates its placeholders and their values.
    String text(String key, String... namesAndValues) {
        return bundle.template(key).filled(namesAndValues);
    }
}
