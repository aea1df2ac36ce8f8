package org.kleroterion.convention;

import java.util.Optional;

/// A language of the public pages. French comes first; English may be missing.
public enum Tongue {
    FRENCH("fr"),
    ENGLISH("en");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /// `fr` or `en`, as in addresses and in the names of text files.
    public String code() {
        return code;
    }

    /// The language of a code, if it is one of ours.
    public static Optional<Tongue> find(String code) {
        for (Tongue tongue : values()) {
            if (tongue.code.equals(code)) {
                return Optional.of(tongue);
            }
        }
        return Optional.empty();
    }

    /// @throws IllegalArgumentException if the code is neither `fr` nor `en`
    public static Tongue of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no language '" + code + "'. Maybe fr or en?"));
    }
}
