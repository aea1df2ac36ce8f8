package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;

/// Algorithm 8.16: tags of alternates. What the public sees of the alternates of each panel.
///
/// @param panels for each panel, the tags of its alternates, by rank
public record AlternateTags(List<List<Hash>> panels) {

    private static final List<String> HEADER = List.of("panel", "rank", "tag");

    public AlternateTags {
        panels = panels.stream().map(List::copyOf).toList();
    }

    /// The tag under which the holder of a key is an alternate of a panel.
    ///
    /// @param rank from [DealtAlternates#FIRST_RANK]
    public static Hash tag(SecretKey key, int panel, int rank) {
        return Fields.tagged("alternate").number(panel).number(rank).hmac(key);
    }

    /// @param keys of the volunteers, by number
    public static AlternateTags of(DealtAlternates dealt, List<SecretKey> keys) {
        List<List<Hash>> panels = new ArrayList<>();
        for (int panel = 0; panel < dealt.panels().size(); panel++) {
            List<Hash> tags = new ArrayList<>();
            for (int number : dealt.panels().get(panel)) {
                tags.add(tag(keys.get(number), panel, DealtAlternates.FIRST_RANK + tags.size()));
            }
            panels.add(tags);
        }
        return new AlternateTags(panels);
    }

    /// Reads the table `panel/alternates.csv`.
    ///
    /// @param panels how many there must be
    /// @param alternates how many each has
    /// @throws MalformedText if it is not canonical, or panels or ranks are not those
    public static AlternateTags parse(byte[] bytes, int panels, int alternates) {
        List<List<String>> rows = CanonicalTable.parse(bytes, HEADER).rows();
        if (rows.size() != (long) panels * alternates) {
            throw new MalformedText(rows.size() + " alternates, not " + (long) panels * alternates);
        }
        List<List<Hash>> read = new ArrayList<>();
        for (int panel = 0; panel < panels; panel++) {
            read.add(rows.subList(panel * alternates, (panel + 1) * alternates).stream()
                    .map(row -> hash(row.get(2)))
                    .toList());
        }
        AlternateTags tags = new AlternateTags(read);
        if (!tags.table().sha256().equals(Sha256.of(bytes))) {
            throw new MalformedText("panels or ranks are not in their order");
        }
        return tags;
    }

    public CanonicalTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int panel = 0; panel < panels.size(); panel++) {
            String name = PanelOrder.name(panel, panels.size());
            List<Hash> tags = panels.get(panel);
            for (int at = 0; at < tags.size(); at++) {
                String rank = Integer.toString(DealtAlternates.FIRST_RANK + at);
                rows.add(List.of(name, rank, tags.get(at).hex()));
            }
        }
        return new CanonicalTable(HEADER, rows);
    }

    /// All tags, one panel after the other.
    public Stream<Hash> all() {
        return panels.stream().flatMap(List::stream);
    }

    /// The rank at which the holder of a key is an alternate of a panel.
    public OptionalInt rankOf(SecretKey key, int panel) {
        List<Hash> tags = panels.get(panel);
        for (int at = 0; at < tags.size(); at++) {
            if (tags.get(at).equals(tag(key, panel, DealtAlternates.FIRST_RANK + at))) {
                return OptionalInt.of(DealtAlternates.FIRST_RANK + at);
            }
        }
        return OptionalInt.empty();
    }

    private static Hash hash(String tag) {
        try {
            return Hash.parse(tag);
        } catch (IllegalArgumentException refused) {
            throw new MalformedText(String.valueOf(refused.getMessage()));
        }
    }
}
