package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 8.1: compositions. The table of equally likely compositions that makes a lottery.
public record CompositionTable(List<Composition> compositions) {

    private static final List<String> HEADER = List.of("composition", "members");

    public CompositionTable {
        compositions = List.copyOf(compositions);
    }

    /// Reads the table `compositions.csv`.
    ///
    /// @param types how many types the pool has
    /// @throws MalformedText if it is not canonical, or names a type that the pool does not have
    public static CompositionTable parse(byte[] bytes, int types) {
        List<Composition> compositions = new ArrayList<>();
        for (List<String> row : CanonicalTable.parse(bytes, HEADER).rows()) {
            String number = Integer.toString(compositions.size());
            if (!row.getFirst().equals(number)) {
                throw new MalformedText("composition " + number + " expected, " + row.getFirst() + " found");
            }
            compositions.add(composition(row.get(1), types));
        }
        return new CompositionTable(compositions);
    }

    public CanonicalTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Composition composition : compositions) {
            rows.add(List.of(Integer.toString(rows.size()), members(composition)));
        }
        return new CanonicalTable(HEADER, rows);
    }

    /// What the pool seal states of this table and of that of the alternates.
    ///
    /// @param alternates SHA-256 of `alternates.csv`
    public Hash saltedHash(Hash salt, Hash alternates) {
        return Fields.tagged("compositions")
                .hash(salt)
                .hash(table().sha256())
                .hash(alternates)
                .sha256();
    }

    /// The text `salt.txt`.
    public static CanonicalText saltText(Hash salt) {
        return CanonicalText.writer().line("salt", salt).text();
    }

    /// @throws MalformedText if it is not the text of a salt
    public static Hash parseSalt(byte[] bytes) {
        TextCursor text = TextCursor.start(bytes);
        Hash salt = text.hash("salt");
        text.end();
        return salt;
    }

    private static String members(Composition composition) {
        List<String> members = new ArrayList<>();
        for (int type = 0; type < composition.members().size(); type++) {
            members.addAll(Collections.nCopies(composition.members().get(type), Integer.toString(type)));
        }
        return String.join(" ", members);
    }

    private static Composition composition(String members, int types) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(types, 0));
        int last = 0;
        for (String member : members.split(" ", -1)) {
            int type = type(member, types);
            if (type < last) {
                throw new MalformedText("the types of '" + members + "' are not ascending");
            }
            counts.set(type, counts.get(type) + 1);
            last = type;
        }
        return new Composition(counts);
    }

    private static int type(String member, int types) {
        try {
            long type = TextCursor.number0(member);
            if (type < types) {
                return Math.toIntExact(type);
            }
        } catch (NumberFormatException noNumber) {
            throw new MalformedText("'" + member + "' is not the number of a type");
        }
        throw new MalformedText("there is no type " + member);
    }
}
