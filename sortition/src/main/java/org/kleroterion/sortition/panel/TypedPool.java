package org.kleroterion.sortition.panel;

import java.util.List;

/// A pool seen as the lottery sees it: types of people, how many of each, and the rules of a panel.
///
/// Households whose members have the same types form a *household class*; a panel takes at most as many people of the
/// class as there are such households, which is what "at most one member of a household" means for types.
///
/// @param householdClasses how many households each class has, by position
public record TypedPool(PanelRules rules, List<PersonType> types, List<Integer> householdClasses) {

    public TypedPool {
        types = List.copyOf(types);
        householdClasses = List.copyOf(householdClasses);
    }

    public int people() {
        return types.stream().mapToInt(PersonType::people).sum();
    }
}
