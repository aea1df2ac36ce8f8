package org.kleroterion.web.operate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.TextBundle;

/// What the program says in the terminal, in words.
public final class SettingTexts {

    private final TextBundle texts;

    /// @param language `fr` or `en`
    public SettingTexts(String language) {
        texts = TextBundle.read(
                language,
                List.of("settings", "launch", "transfer", "showcase", "backup", "admin"),
                file -> Optional.ofNullable(SettingTexts.class.getResourceAsStream(file)));
    }

    /// The language, `fr` or `en`.
    public String language() {
        return texts.language();
    }

    /// Whether a problem is one of the program itself; the domain has words for the others.
    public boolean knows(Problem problem) {
        return texts.codes().contains(problem.code());
    }

    public String sentence(Problem problem) {
        return place(problem.place()) + text(problem.code(), problem.values()::get);
    }

    public String text(String code, UnaryOperator<String> values) {
        return texts.template(code).filled(values);
    }

    private String place(Place place) {
        if (place.file().isEmpty()) {
            return "";
        }
        return texts.template(place.line() == 0 ? "place.file" : "place")
                .filled("file", place.file(), "line", Long.toString(place.line()));
    }
}
