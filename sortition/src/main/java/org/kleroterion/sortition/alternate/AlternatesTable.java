package org.kleroterion.sortition.alternate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 8.14: alternates. For each composition, the types of its alternates, in rank order.
///
/// @param alternates by composition
public record AlternatesTable(List<List<Integer>> alternates) {

    private static final List<String> HEADER = List.of("composition", "alternates");

    public AlternatesTable {
        alternates = alternates.stream().map(List::copyOf).toList();
    }

    /// Reads the table `alternates.csv`.
    ///
    /// @param types how many types the pool has
    /// @throws MalformedText if it is not canonical, or names a type that the pool does not have
    public static AlternatesTable parse(byte[] bytes, int types) {
        List<List<Integer>> alternates = new ArrayList<>();
        for (List<String> row : CanonicalTable.parse(bytes, HEADER).rows()) {
            String number = Integer.toString(alternates.size());
            if (!row.getFirst().equals(number)) {
                throw new MalformedText("composition " + number + " expected, " + row.getFirst() + " found");
            }
            alternates.add(types(row.get(1), types));
        }
        return new AlternatesTable(alternates);
    }

    public CanonicalTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (List<Integer> types : alternates) {
            String text = types.stream().map(Object::toString).collect(Collectors.joining(" "));
            rows.add(List.of(Integer.toString(rows.size()), text));
        }
        return new CanonicalTable(HEADER, rows);
    }

    private static List<Integer> types(String text, int types) {
        List<Integer> read = new ArrayList<>();
        for (String type : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            read.add(type(type, types));
        }
        return read;
    }

    private static int type(String text, int types) {
        try {
            long type = TextCursor.number0(text);
            if (type < types) {
                return Math.toIntExact(type);
            }
        } catch (NumberFormatException noNumber) {
            throw new MalformedText("'" + text + "' is not the number of a type");
        }
        throw new MalformedText("there is no type " + text);
    }
}
