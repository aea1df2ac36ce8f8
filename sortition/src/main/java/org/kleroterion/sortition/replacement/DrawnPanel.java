package org.kleroterion.sortition.replacement;

import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;

/// The panel that was drawn, as the public sees it.
///
/// @param publication SHA-256 of the publication of the panels
/// @param panel its position among the panels
/// @param members their tags, ascending
/// @param alternates their tags, by rank; the first has rank [#FIRST_RANK]
public record DrawnPanel(Hash publication, int panel, List<Hash> members, List<Hash> alternates) {

    /// The rank of the alternate who is asked first where all else is equal.
    public static final int FIRST_RANK = 1;

    private static final String ALTERNATES = "panel/alternates.csv";

    public DrawnPanel {
        members = members.stream().sorted().toList();
        alternates = List.copyOf(alternates);
    }

    /// Reads the panel that a record has drawn.
    ///
    /// @throws MalformedText if none is drawn, or a file is broken
    public static DrawnPanel of(History history) {
        Event.PanelDrawn drawn =
                history.one(Event.PanelDrawn.class).orElseThrow(() -> new MalformedText("no panel is drawn"));
        int panels = history.plan().panel().panels();
        if (drawn.position() >= panels) {
            throw new MalformedText("there is no panel '" + drawn.panel() + "'");
        }
        PanelTags tags = PanelTags.parse(history.file("panel/tags.csv"), panels);
        return new DrawnPanel(
                PanelPublication.parse(history.file("panel/panels.txt")).hash(),
                drawn.position(),
                tags.panels().get(drawn.position()),
                alternates(history, PanelOrder.name(drawn.position(), panels)));
    }

    private static List<Hash> alternates(History history, String panel) {
        if (!history.has(ALTERNATES)) {
            return List.of();
        }
        return CanonicalTable.parse(history.file(ALTERNATES), List.of("panel", "rank", "tag")).rows().stream()
                .filter(row -> row.getFirst().equals(panel))
                .map(row -> Hash.parse(row.get(2)))
                .toList();
    }

    /// The ranks that alternates have, ascending.
    public List<Integer> ranks() {
        return IntStream.range(FIRST_RANK, FIRST_RANK + alternates.size())
                .boxed()
                .toList();
    }

    public Hash alternate(int rank) {
        return alternates.get(rank - FIRST_RANK);
    }
}
