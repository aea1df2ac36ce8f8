package org.kleroterion.print.chart;

/// One row of a chart of ranges: what is allowed, and where two values lie.
///
/// @param group rows of one group stand together under its name
/// @param from least that is allowed, to most
/// @param open the value drawn as an open mark, filled the one drawn as a filled mark
public record Range(String group, String name, double from, double to, double open, double filled) {

    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("'" + name + "' must have 0 ≤ from ≤ to, not " + from + " and " + to);
        }
    }
}
