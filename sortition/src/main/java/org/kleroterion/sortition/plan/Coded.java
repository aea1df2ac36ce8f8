package org.kleroterion.sortition.plan;

import java.util.regex.Pattern;

/// A short code and the sentence that says what it means: a guarantor, a ground of exclusion, a fault that voids a
/// draw.
public record Coded(String code, String sentence) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,20}");

    public Coded {
        if (!CODE.matcher(code).matches() || sentence.isBlank()) {
            throw new IllegalArgumentException(code + " " + sentence);
        }
    }

    /// Reads `code sentence`.
    public static Coded parse(String value) {
        int space = value.indexOf(' ');
        return new Coded(value.substring(0, space), value.substring(space + 1));
    }

    @Override
    public String toString() {
        return code + " " + sentence;
    }
}
