package org.kleroterion.print.chart;

import java.util.List;
import org.kleroterion.print.markup.Element;

/// The table of a chart of ranges, a row for each.
record RangeTable(Axis axis, RangeNames names, List<Range> ranges, Numerals numerals) {

    RangeTable {
        ranges = List.copyOf(ranges);
    }

    DataTable table() {
        return new DataTable(
                List.of(names.row(), names.group(), names.from(), names.to(), names.open(), names.filled()),
                ranges.stream().map(this::readable).toList(),
                ranges.stream().map(RangeTable::plain).toList());
    }

    private List<String> readable(Range range) {
        return List.of(
                range.name(),
                range.group(),
                axis.unit().write(range.from(), 0, numerals),
                axis.unit().write(range.to(), 0, numerals),
                axis.unit().write(range.open(), numerals),
                axis.unit().write(range.filled(), numerals));
    }

    private static List<String> plain(Range range) {
        return List.of(
                range.name(),
                range.group(),
                Element.number(range.from(), 15),
                Element.number(range.to(), 15),
                Element.number(range.open(), 15),
                Element.number(range.filled(), 15));
    }
}
