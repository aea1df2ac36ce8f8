package org.kleroterion.sortition.plan;

import java.util.OptionalLong;

/// A commune whose roll the convention draws from.
///
/// @param code its official code, 5 characters `[0-9A-Z]`
/// @param inhabitants by the census, where the plan shares letters by it
public record Commune(String code, String name, OptionalLong inhabitants) {

    public Commune {
        requireCode(code);
    }

    /// Refuses what is not the code of a commune.
    public static String requireCode(String code) {
        if (code.length() != 5 || !code.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
            throw new IllegalArgumentException("'" + code + "' is not a commune code of 5 characters");
        }
        return code;
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
