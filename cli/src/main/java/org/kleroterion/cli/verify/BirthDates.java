package org.kleroterion.cli.verify;

/// A birth date as its owner types it.
final class BirthDates {

    private BirthDates() {}

    /// `14/02/1953` and `1953-02-14` are the same day; anything else is left as it is and will not fit the leaf.
    static String canonical(String typed) {
        String[] parts = typed.strip().split("/", -1);
        return parts.length == 3 ? parts[2] + "-" + parts[1] + "-" + parts[0] : typed.strip();
    }
}
