package org.kleroterion.sortition.replacement;

import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.DealtAlternates;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.plan.PanelTerms;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;

/// The panel that was drawn, as the public sees it.
///
/// @param publication SHA-256 of the publication of the panels
/// @param panel its position among the panels
/// @param members their tags, ascending
/// @param alternates their tags, by rank; the first has rank [DealtAlternates#FIRST_RANK]
public record DrawnPanel(Hash publication, int panel, List<Hash> members, List<Hash> alternates) {

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
        PanelTerms terms = history.plan().panel();
        int panels = terms.panels();
        if (drawn.position() >= panels) {
            throw new MalformedText("there is no panel '" + drawn.panel() + "'");
        }
        PanelTags tags = PanelTags.parse(history.file("panel/tags.csv"), panels);
        AlternateTags alternates =
                AlternateTags.parse(history.file("panel/alternates.csv"), panels, terms.alternates());
        return new DrawnPanel(
                PanelPublication.parse(history.file("panel/panels.txt")).hash(),
                drawn.position(),
                tags.panels().get(drawn.position()),
                alternates.panels().get(drawn.position()));
    }

    /// The ranks that alternates have, ascending.
    public List<Integer> ranks() {
        return IntStream.range(DealtAlternates.FIRST_RANK, DealtAlternates.FIRST_RANK + alternates.size())
                .boxed()
                .toList();
    }

    public Hash alternate(int rank) {
        return alternates.get(rank - DealtAlternates.FIRST_RANK);
    }
}
