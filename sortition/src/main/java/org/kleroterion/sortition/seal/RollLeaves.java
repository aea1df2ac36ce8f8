package org.kleroterion.sortition.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.MerkleTree;

/// The leaves of a commune's roll as the annex holds them: for auditors, never for the public.
public record RollLeaves(List<Leaf> leaves) {

    /// Columns of the table of leaves.
    public static final List<String> HEADER = List.of(
            "index", "stratum", "station", "salt", "birth-name", "use-name", "first-names", "sex", "birth-date");

    /// One elector in the order of the seal.
    public record Leaf(Stratum stratum, String station, Hash salt, ElectorRecord elector) {}

    public RollLeaves {
        leaves = List.copyOf(leaves);
    }

    /// Reads the leaves of a commune.
    ///
    /// @throws MalformedText if the table is not written canonically
    public static RollLeaves parse(byte[] bytes) {
        List<Leaf> leaves = new ArrayList<>();
        for (List<String> row : CanonicalTable.parse(bytes, HEADER).rows()) {
            if (!row.getFirst().equals(Integer.toString(leaves.size()))) {
                throw new MalformedText("the leaf " + leaves.size() + " is missing");
            }
            leaves.add(leaf(row));
        }
        return new RollLeaves(leaves);
    }

    private static Leaf leaf(List<String> row) {
        try {
            ElectorRecord elector = new ElectorRecord(
                    row.get(4), row.get(5), row.get(6), row.get(7).charAt(0), row.get(8));
            return new Leaf(Stratum.parse(row.get(1)), row.get(2), Hash.parse(row.get(3)), elector);
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            throw new MalformedText("the leaf " + row.getFirst() + " cannot be read");
        }
    }

    public CanonicalTable table() {
        List<List<String>> rows = new ArrayList<>(leaves.size());
        for (Leaf leaf : leaves) {
            ElectorRecord elector = leaf.elector();
            rows.add(List.of(
                    Integer.toString(rows.size()),
                    leaf.stratum().label(),
                    leaf.station(),
                    leaf.salt().hex(),
                    elector.birthName(),
                    elector.useName(),
                    elector.firstNames(),
                    String.valueOf(elector.sex()),
                    elector.birthDate()));
        }
        return new CanonicalTable(HEADER, rows);
    }

    public Hash root() {
        return MerkleTree.of(leaves.size(), this::data).root();
    }

    /// The ranges that the strata of the leaves make, in their order.
    public List<StratumRange> strata() {
        List<StratumRange> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= leaves.size(); at++) {
            Stratum stratum = leaves.get(at - 1).stratum();
            if (at == leaves.size() || !leaves.get(at).stratum().equals(stratum)) {
                ranges.add(new StratumRange(stratum, from, at));
                from = at;
            }
        }
        return ranges;
    }

    /// The electors of each polling station, by code.
    public List<Count> stations() {
        Map<String, Integer> counts = new TreeMap<>();
        leaves.forEach(leaf -> counts.merge(leaf.station().isEmpty() ? "-" : leaf.station(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(station -> new Count(station.getKey(), station.getValue()))
                .toList();
    }

    private byte[] data(int index) {
        Leaf leaf = leaves.get(index);
        return leaf.elector().leaf(index, leaf.stratum(), leaf.station(), leaf.salt());
    }
}
