package org.kleroterion.sortition.household;

import java.util.List;
import org.kleroterion.sortition.NearestName;

/// Whether two different addresses could be meant for the same house, which only a person can decide.
final class Likeness {

    private static final int SHORT_NAME = 4;
    private static final int LONG_NAME = 7;
    private static final int MOST_CORRECTIONS = 2;

    private Likeness() {}

    /// The same numbers, and names that a typing error or an initial explains.
    static boolean sameNumbersNearNames(Address one, Address other) {
        List<String> names = one.names();
        List<String> others = other.names();
        if (!one.numbers().equals(other.numbers()) || names.isEmpty()) {
            return false;
        }
        return String.join("", names).equals(String.join("", others)) || near(names, others);
    }

    /// The postal code differs, and all the rest, a town among it, is the same.
    static boolean onlyThePostcodeDiffers(Address one, Address other) {
        return one.columns().size() > 2
                && one.tellsAHouse()
                && one.withoutPostcodes().equals(other.withoutPostcodes());
    }

    private static boolean near(List<String> names, List<String> others) {
        if (names.size() != others.size()) {
            return false;
        }
        int corrections = 0;
        for (int at = 0; at < names.size() && corrections <= MOST_CORRECTIONS; at++) {
            corrections += corrections(names.get(at), others.get(at));
        }
        return corrections <= MOST_CORRECTIONS;
    }

    private static int corrections(String name, String other) {
        if (name.equals(other) || isInitial(name, other) || isInitial(other, name)) {
            return 0;
        }
        int length = Math.min(name.length(), other.length());
        int allowed = length < SHORT_NAME ? 0 : length < LONG_NAME ? 1 : MOST_CORRECTIONS;
        if (Math.abs(name.length() - other.length()) > allowed) {
            return MOST_CORRECTIONS + 1;
        }
        int corrections = NearestName.corrections(name, other);
        return corrections <= allowed ? corrections : MOST_CORRECTIONS + 1;
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }
}
