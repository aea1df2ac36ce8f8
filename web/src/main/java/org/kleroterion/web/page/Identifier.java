package org.kleroterion.web.page;

import java.security.SecureRandom;

/// New identifiers, which nobody can guess and no two things share: 79 bits.
public final class Identifier {

    /// Without the letters and figures that are taken for one another.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifier() {}

    public static String fresh() {
        StringBuilder word = new StringBuilder();
        for (int letter = 0; letter < LENGTH; letter++) {
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
