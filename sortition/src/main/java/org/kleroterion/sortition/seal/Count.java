package org.kleroterion.sortition.seal;

import org.kleroterion.sortition.encoding.TextCursor;

/// How many people a code stands for: the electors of a polling station, those excluded for a reason.
public record Count(String code, int people) {

    static Count parse(String value) {
        int space = value.lastIndexOf(' ');
        return new Count(value.substring(0, space), Math.toIntExact(TextCursor.number0(value.substring(space + 1))));
    }

    @Override
    public String toString() {
        return code + " " + people;
    }
}
