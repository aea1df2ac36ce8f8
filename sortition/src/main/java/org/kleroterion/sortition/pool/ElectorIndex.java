package org.kleroterion.sortition.pool;

import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;

/// An elector as the record knows them: the commune, and the position in its seal. Written `CODE:INDEX`.
public record ElectorIndex(String commune, int index) {

    public ElectorIndex {
        Commune.requireCode(commune);
        if (index < 0) {
            throw new IllegalArgumentException("an index is counted from 0, not " + index);
        }
    }

    /// @throws IllegalArgumentException if the text is not `CODE:INDEX`
    public static ElectorIndex parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + text + "' is not CODE:INDEX");
        }
        return new ElectorIndex(
                text.substring(0, colon), Math.toIntExact(TextCursor.number0(text.substring(colon + 1))));
    }

    @Override
    public String toString() {
        return commune + ":" + index;
    }
}
