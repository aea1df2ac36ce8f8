package org.kleroterion.sortition.seal;

import org.kleroterion.sortition.encoding.TextCursor;

/// The indices `[from, to)` of the electors of a stratum in the order of a seal.
public record StratumRange(Stratum stratum, int from, int to) {

    public StratumRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range from " + from + " to " + to);
        }
    }

    static StratumRange parse(String value) {
        String[] parts = value.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(value);
        }
        return new StratumRange(
                Stratum.parse(parts[0]),
                Math.toIntExact(TextCursor.number0(parts[1])),
                Math.toIntExact(TextCursor.number0(parts[2])));
    }

    public int electors() {
        return to - from;
    }

    @Override
    public String toString() {
        return stratum + " " + from + " " + to;
    }
}
