package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.panel.Quota;

/// Algorithm 7.1: quotas. The public table of what a panel must look like.
///
/// @param quotas features and values in the order of the organiser's table, the values of a feature together, each
///     pair once
public record QuotaTable(List<Quota> quotas) {

    private static final List<String> HEADER = List.of("feature", "value", "min", "max");

    public QuotaTable {
        quotas = List.copyOf(quotas);
        Set<String> pairs = new TreeSet<>();
        Set<String> ended = new TreeSet<>();
        String feature = "";
        for (Quota quota : quotas) {
            if (!quota.feature().equals(feature) && !ended.add(quota.feature())) {
                throw new IllegalArgumentException("the values of " + quota.feature() + " do not stand together");
            }
            feature = quota.feature();
            if (!pairs.add(CsvTable.fold(feature) + "\n" + CsvTable.fold(quota.value()))) {
                throw new IllegalArgumentException(feature + ", " + quota.value() + " stands twice");
            }
        }
    }

    /// Reads the published table.
    ///
    /// @throws MalformedText if it is not written canonically
    public static QuotaTable parse(byte[] bytes) {
        CanonicalTable table = CanonicalTable.parse(bytes, HEADER);
        try {
            return new QuotaTable(table.rows().stream().map(QuotaTable::quota).toList());
        } catch (IllegalArgumentException refused) {
            throw new MalformedText("the quotas cannot be read: " + refused.getMessage());
        }
    }

    public CanonicalTable table() {
        return new CanonicalTable(
                HEADER,
                quotas.stream()
                        .map(quota -> List.of(
                                quota.feature(),
                                quota.value(),
                                Integer.toString(quota.min()),
                                Integer.toString(quota.max())))
                        .toList());
    }

    public Hash sha256() {
        return table().sha256();
    }

    /// The features, in order.
    public List<String> features() {
        return quotas.stream().map(Quota::feature).distinct().toList();
    }

    /// The values of a volunteer, as the table writes them, given the positions of their quotas.
    public List<String> values(List<Integer> positions) {
        return positions.stream().map(at -> quotas.get(at).value()).toList();
    }

    /// The positions of the quotas that values, one for each feature in order, count for.
    ///
    /// @throws MalformedText if the table does not write such a value
    public List<Integer> positions(List<String> values) {
        Map<List<String>, Integer> known = new TreeMap<>((one, other) -> {
            int byFeature = one.get(0).compareTo(other.get(0));
            return byFeature != 0 ? byFeature : one.get(1).compareTo(other.get(1));
        });
        for (int at = 0; at < quotas.size(); at++) {
            known.put(List.of(quotas.get(at).feature(), quotas.get(at).value()), at);
        }
        List<Integer> positions = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            Integer position = known.get(List.of(features().get(at), values.get(at)));
            if (position == null) {
                throw new MalformedText("no quota names " + features().get(at) + ", " + values.get(at));
            }
            positions.add(position);
        }
        return positions;
    }

    private static Quota quota(List<String> row) {
        return new Quota(
                row.get(0),
                row.get(1),
                Math.toIntExact(TextCursor.number0(row.get(2))),
                Math.toIntExact(TextCursor.number0(row.get(3))));
    }
}
