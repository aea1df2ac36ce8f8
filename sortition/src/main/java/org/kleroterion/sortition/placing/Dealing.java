package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPeople;

/// Algorithm 8.4: dealing. Each seat of a type goes to a person of that type whose household has fewest members on the
/// panel, and among them to the one who has been served least so far.
///
/// Without households, two people of one type differ by at most one panel.
public final class Dealing {

    private final PlacingSeed placing;
    private final TypedPeople people;
    private final List<List<Integer>> peopleOfType = new ArrayList<>();
    private final int[] served;

    private Dealing(PlacingSeed placing, TypedPeople people) {
        this.placing = placing;
        this.people = people;
        this.served = new int[people.volunteers().size()];
        people.pool().types().forEach(type -> peopleOfType.add(new ArrayList<>()));
        for (int number = 0; number < served.length; number++) {
            peopleOfType.get(people.typeOf().get(number)).add(number);
        }
    }

    /// Places persons on panels.
    ///
    /// @param compositions in the order of the panels
    /// @throws IllegalArgumentException if a composition is no panel of this pool
    public static DealtPanels deal(PlacingSeed placing, TypedPeople people, List<Composition> compositions) {
        Dealing dealing = new Dealing(placing, people);
        List<List<Integer>> panels = new ArrayList<>();
        for (Composition composition : compositions) {
            panels.add(dealing.panel(panels.size(), composition));
        }
        return new DealtPanels(people, panels);
    }

    private List<Integer> panel(int panel, Composition composition) {
        SeatFilling seating = new SeatFilling(placing, people, panel, served);
        for (int type = 0; type < composition.members().size(); type++) {
            int seats = composition.members().get(type);
            if (seats > 0) {
                seating.seat(type, peopleOfType.get(type), seats);
            }
        }
        List<Integer> members = seating.members();
        members.forEach(number -> served[number]++);
        return members;
    }
}
