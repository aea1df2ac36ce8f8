package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;

/// Algorithm 8.5: tags. What the public sees of the members of each panel; a tag serves once, so that nothing links a
/// person's panels but their own key.
///
/// @param panels for each panel, its tags, ascending
public record PanelTags(List<List<Hash>> panels) {

    private static final List<String> HEADER = List.of("panel", "tag");

    public PanelTags {
        panels = panels.stream().map(List::copyOf).toList();
    }

    /// The tag under which the holder of a key sits on a panel.
    public static Hash tag(SecretKey key, int panel) {
        return Fields.tagged("member").number(panel).hmac(key);
    }

    /// @param keys of the volunteers, by number
    public static PanelTags of(DealtPanels dealt, List<SecretKey> keys) {
        List<List<Hash>> panels = new ArrayList<>();
        for (int panel = 0; panel < dealt.panels().size(); panel++) {
            int here = panel;
            panels.add(dealt.panels().get(panel).stream()
                    .map(number -> tag(keys.get(number), here))
                    .sorted()
                    .toList());
        }
        return new PanelTags(panels);
    }

    /// Reads the table `panel/tags.csv`.
    ///
    /// @param panels how many there must be
    /// @throws MalformedText if it is not canonical, or panels or tags are out of order
    public static PanelTags parse(byte[] bytes, int panels) {
        List<List<Hash>> read = new ArrayList<>();
        for (int panel = 0; panel < panels; panel++) {
            read.add(new ArrayList<>());
        }
        for (List<String> row : CanonicalTable.parse(bytes, HEADER).rows()) {
            read.get(panel(row.getFirst(), panels)).add(hash(row.get(1)));
        }
        PanelTags tags = new PanelTags(read);
        if (!tags.table().sha256().equals(Sha256.of(bytes))) {
            throw new MalformedText("the tags are not in their order");
        }
        return tags;
    }

    public CanonicalTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int panel = 0; panel < panels.size(); panel++) {
            String name = PanelOrder.name(panel, panels.size());
            panels.get(panel).stream().sorted().forEach(tag -> rows.add(List.of(name, tag.hex())));
        }
        return new CanonicalTable(HEADER, rows);
    }

    /// Whether every tag serves once.
    public boolean differ() {
        TreeSet<Hash> seen = new TreeSet<>();
        return panels.stream().flatMap(List::stream).allMatch(seen::add);
    }

    /// The panels on which the holder of a key sits, ascending.
    public List<Integer> panelsOf(SecretKey key) {
        List<Integer> own = new ArrayList<>();
        for (int panel = 0; panel < panels.size(); panel++) {
            if (panels.get(panel).contains(tag(key, panel))) {
                own.add(panel);
            }
        }
        return own;
    }

    private static int panel(String name, int panels) {
        if (!name.matches("[0-9]{1,6}") || Integer.parseInt(name) >= panels) {
            throw new MalformedText("there is no panel '" + name + "'");
        }
        return Integer.parseInt(name);
    }

    private static Hash hash(String tag) {
        try {
            return Hash.parse(tag);
        } catch (IllegalArgumentException refused) {
            throw new MalformedText(String.valueOf(refused.getMessage()));
        }
    }
}
