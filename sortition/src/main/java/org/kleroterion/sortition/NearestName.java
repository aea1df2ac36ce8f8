package org.kleroterion.sortition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Finds which known name someone most likely meant.
public final class NearestName {

    private NearestName() {}

    /// The name with the fewest letters to change, case aside; ties by the order of the names; empty if there is none.
    public static String to(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> corrections(fold(written), fold(name))))
                .orElse("");
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// How many letters to insert, delete or replace make one name of the other (Levenshtein 1966).
    public static int corrections(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
