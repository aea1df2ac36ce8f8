package org.kleroterion.sortition.roll;

import java.util.Locale;
import java.util.Optional;

/// What the name of a file says: exports of the register are named `…com34172…LP…`.
///
/// It only fills in what the rows leave empty.
final class FileLabel {

    private FileLabel() {}

    /// The list, if the name holds exactly one of `LP`, `LCM` and `LCE` as a word of its own.
    static Optional<ListType> list(String name) {
        Optional<ListType> found = Optional.empty();
        for (ListType type : ListType.values()) {
            if (hasWord(name.toUpperCase(Locale.ROOT), type.name())) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(type);
            }
        }
        return found;
    }

    private static boolean hasWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            int after = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            if (begins && (after == name.length() || !Character.isLetterOrDigit(name.charAt(after)))) {
                return true;
            }
        }
        return false;
    }
}
