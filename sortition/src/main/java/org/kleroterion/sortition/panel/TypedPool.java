package org.kleroterion.sortition.panel;

import java.util.List;

/// A pool seen as the lottery sees it: types of people, how many of each, and the rules of a panel.
///
/// Households whose members have the same types form a *household class*; a panel takes of the class at most as many
/// people as there are such households, times the members allowed of each. That is what the rule on households means
/// for types: seats can always be spread over households that are alike.
///
/// @param householdClasses how many seats a panel may give to each class, by position: its households, times
///     [PanelRules#perHousehold]
public record TypedPool(PanelRules rules, List<PersonType> types, List<Integer> householdClasses) {

    public TypedPool {
        types = List.copyOf(types);
        householdClasses = List.copyOf(householdClasses);
    }

    public int people() {
        return types.stream().mapToInt(PersonType::people).sum();
    }
}
