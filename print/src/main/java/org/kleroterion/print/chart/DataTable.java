package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.markup.Element;
import org.kleroterion.sortition.encoding.CanonicalTable;

/// The numbers of a chart as a table.
///
/// @param rows as a person reads them: the first cell is the head of its row
/// @param plain the same rows as another program reads them
record DataTable(List<String> header, List<List<String>> rows, List<List<String>> plain) {

    DataTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        plain = List.copyOf(plain);
    }

    Element html(String title) {
        Element head = Element.of("tr");
        header.forEach(name -> head.add(Element.of("th", name).with("scope", "col")));
        List<Element> body = new ArrayList<>();
        for (List<String> row : rows) {
            Element line = Element.of("tr").add(Element.of("th", row.getFirst()).with("scope", "row"));
            row.subList(1, row.size()).forEach(cell -> line.add(Element.of("td", cell)));
            body.add(line);
        }
        return Element.of("table")
                .with("class", "numbers")
                .add(Element.of("caption", title))
                .add(Element.of("thead").add(head))
                .add(Element.of("tbody").addAll(body));
    }

    CanonicalTable csv() {
        return new CanonicalTable(header, plain);
    }
}
