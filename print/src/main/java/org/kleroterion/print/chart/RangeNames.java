package org.kleroterion.print.chart;

/// What the parts of a chart of ranges are called, in its key and as the columns of its table.
public record RangeNames(String group, String row, String from, String to, String range, String open, String filled) {}
