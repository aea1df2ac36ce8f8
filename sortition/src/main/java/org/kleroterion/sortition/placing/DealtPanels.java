package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.TypedPeople;

/// The panels of a lottery with their persons, all equally likely.
///
/// @param panels for each panel, the numbers of its members, ascending
public record DealtPanels(TypedPeople people, List<List<Integer>> panels) {

    public DealtPanels {
        panels = panels.stream().map(List::copyOf).toList();
    }

    /// On how many panels each volunteer sits, by number.
    public List<Integer> appearances() {
        int[] times = new int[people.volunteers().size()];
        panels.forEach(members -> members.forEach(number -> times[number]++));
        return Arrays.stream(times).boxed().toList();
    }

    /// The greatest difference of appearances between two people of one type.
    public int deviation() {
        List<Integer> times = appearances();
        int deviation = 0;
        for (int type = 0; type < people.pool().types().size(); type++) {
            List<Integer> own =
                    people.peopleOf(type).stream().map(times::get).sorted().toList();
            deviation = Math.max(deviation, own.getLast() - own.getFirst());
        }
        return deviation;
    }

    /// Why some of these panels are no panels; empty if all are.
    public List<Problem> faults() {
        List<Problem> faults = new ArrayList<>();
        panels.forEach(
                members -> faults.addAll(PanelCheck.faults(people.pool().rules(), people.volunteers(), members)));
        return faults;
    }
}
