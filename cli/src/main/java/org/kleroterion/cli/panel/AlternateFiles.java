package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kleroterion.fairness.ChosenAlternates;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.placing.AlternateDealing;
import org.kleroterion.sortition.placing.DealtAlternates;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.pool.PanelInput;

/// The files of the alternates of a lottery that is no public draw.
record AlternateFiles(
        AlternateWork work, PanelInput input, ChosenAlternates chosen, DealtPanels dealt, PlacingSeed placing) {

    Map<String, byte[]> files() {
        return Map.of(
                "alternates.csv",
                chosen.table().table().bytes(),
                "panel-alternates.csv",
                persons().bytes(),
                "damage.csv",
                AlternateWork.curve(chosen).bytes(),
                "damage.svg",
                work.drawing(chosen));
    }

    private CanonicalTable persons() {
        List<List<Integer>> types = chosen.table().alternates();
        List<List<Integer>> ordered =
                PanelOrder.order(placing, types.size()).stream().map(types::get).toList();
        List<List<Integer>> panels =
                AlternateDealing.deal(placing, dealt, ordered).panels();
        List<List<String>> rows = new ArrayList<>();
        for (int panel = 0; panel < panels.size(); panel++) {
            String name = PanelOrder.name(panel, panels.size());
            for (int at = 0; at < panels.get(panel).size(); at++) {
                String rank = Integer.toString(DealtAlternates.FIRST_RANK + at);
                rows.add(List.of(
                        name,
                        rank,
                        input.people().get(panels.get(panel).get(at)).id()));
            }
        }
        return new CanonicalTable(List.of("panel", "rank", "person"), rows);
    }
}
