package org.kleroterion.sortition.roll;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Compares names of columns and of lists as a person would: without case, accents, kinds of apostrophe or spaces.
final class HeaderKey {

    private HeaderKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /// The candidate that takes the fewest corrections, if they are at most a third of its length.
    static Optional<String> nearest(String name, List<String> candidates) {
        String key = of(name);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = of(candidate);
            int corrections = corrections(key, other);
            if (corrections < least && 3 * corrections <= other.length()) {
                least = corrections;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /// Letters to insert, delete or replace (Levenshtein 1966).
    private static int corrections(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
