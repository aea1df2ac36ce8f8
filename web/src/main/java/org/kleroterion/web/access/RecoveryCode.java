package org.kleroterion.web.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/// A code on paper that stands for the telephone, once: 60 bits in three groups, without letters that look alike.
record RecoveryCode(String word) {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz1";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode fresh() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining()));
    }

    /// What somebody typed, with or without spaces and capitals.
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /// As it is printed.
    String grouped() {
        return word.replaceAll("(.{4})(?!$)", "$1 ");
    }

    String hash() {
        return Token.hash("recovery " + word);
    }

    @Override
    public String toString() {
        return "a recovery code";
    }
}
