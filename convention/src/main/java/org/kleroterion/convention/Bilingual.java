package org.kleroterion.convention;

import java.util.Optional;

/// A text of the authority, in French and, when it has been translated, in English.
///
/// @param french never blank
/// @param english never blank when present
public record Bilingual(String french, Optional<String> english) {

    public Bilingual {
        if (french.isBlank() || english.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a text is not blank. Maybe leave the whole text out?");
        }
    }

    /// A text that has no translation yet.
    public static Bilingual french(String french) {
        return new Bilingual(french, Optional.empty());
    }

    public static Bilingual of(String french, String english) {
        return new Bilingual(french, Optional.of(english));
    }

    /// What a form gives: blank fields are texts that are missing. Without French there is no text.
    public static Optional<Bilingual> read(String french, String english) {
        if (french.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Bilingual(french.strip(), Optional.of(english.strip()).filter(text -> !text.isEmpty())));
    }

    /// The text in a language; the French where the translation is missing.
    public String in(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? english.orElse(french) : french;
    }

    public boolean isTranslated() {
        return english.isPresent();
    }
}
