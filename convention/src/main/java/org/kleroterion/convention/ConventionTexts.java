package org.kleroterion.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.TextBundle;

/// The sentences of this module in French and in English, by stable code.
///
/// A value that begins with `@` is itself the code of a text; dates and hours are written as the language does.
public final class ConventionTexts {

    /// One file for each subject and each language, `text/<bundle>_<language>.properties`.
    static final List<String> BUNDLES = List.of("words", "mandate", "agenda", "personal", "today");

    private static final Map<Tongue, ConventionTexts> READ =
            Map.of(Tongue.FRENCH, read(Tongue.FRENCH), Tongue.ENGLISH, read(Tongue.ENGLISH));

    private final Tongue tongue;
    private final TextBundle bundle;

    private ConventionTexts(Tongue tongue, TextBundle bundle) {
        this.tongue = tongue;
        this.bundle = bundle;
    }

    public static ConventionTexts in(Tongue tongue) {
        return READ.getOrDefault(tongue, read(tongue));
    }

    /// The whole sentence of a problem, the part and the field in front.
    public String sentence(Problem problem) {
        return place(problem.place()) + message(problem);
    }

    /// The sentence of a problem as it stands beside its field.
    public String message(Problem problem) {
        return text(problem.code(), problem.values());
    }

    /// @param namesAndValues alternates the placeholders of the text and their values
    public String text(String code, String... namesAndValues) {
        return bundle.template(code).filled(name -> meaning(valueOf(name, namesAndValues)));
    }

    /// @param values the value for each placeholder; one without a value stays as it is
    public String text(String code, Map<String, String> values) {
        return bundle.template(code).filled(name -> meaning(values.getOrDefault(name, "{" + name + "}")));
    }

    public Set<String> codes() {
        return bundle.codes();
    }

    private String place(Place place) {
        if (place.file().isEmpty()) {
            return "";
        }
        String part = text("part." + place.file());
        return place.column().isEmpty()
                ? text("place.part", "part", part)
                : text("place.field", "part", part, "field", text(fieldWords(place.column())));
    }

    /// The code of the words of a field: `field.to` of `halfDays.0.items.2.to`, `field.label` of `label.1`.
    static String fieldWords(String path) {
        String named = path.replaceAll("(\\.[0-9]+)+$", "");
        return "field." + named.substring(named.lastIndexOf('.') + 1);
    }

    private String meaning(String value) {
        return value.startsWith("@") ? text(value.substring(1), Map.of()) : Wording.of(value, tongue);
    }

    private static String valueOf(String name, String... namesAndValues) {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at].equals(name)) {
                return namesAndValues[at + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }

    private static ConventionTexts read(Tongue tongue) {
        return new ConventionTexts(
                tongue,
                TextBundle.read(
                        tongue.code(),
                        BUNDLES,
                        file -> Optional.ofNullable(ConventionTexts.class.getResourceAsStream(file))));
    }
}
