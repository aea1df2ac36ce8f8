package org.kleroterion.sortition.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.Composition;

/// Algorithm 8.3: order of panels. The placing seed, not the organiser, numbers the compositions.
public final class PanelOrder {

    private record Ranked(Hash rank, int composition) {}

    private PanelOrder() {}

    /// The compositions in the order of the panels that they become.
    public static List<Composition> of(PlacingSeed placing, List<Composition> compositions) {
        return order(placing, compositions.size()).stream()
                .map(compositions::get)
                .toList();
    }

    /// For each panel, the number of its composition.
    public static List<Integer> order(PlacingSeed placing, int panels) {
        return IntStream.range(0, panels)
                .mapToObj(j -> new Ranked(
                        Fields.tagged("panel").hash(placing.value()).number(j).sha256(), j))
                .sorted(Comparator.comparing(Ranked::rank).thenComparingInt(Ranked::composition))
                .map(Ranked::composition)
                .toList();
    }

    /// How a panel is called among `panels`: with as many digits as the last one has.
    public static String name(int panel, int panels) {
        int digits = Integer.toString(panels - 1).length();
        return String.format(Locale.ROOT, "%0" + digits + "d", panel);
    }
}
