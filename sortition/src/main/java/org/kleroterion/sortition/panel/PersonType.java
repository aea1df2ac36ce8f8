package org.kleroterion.sortition.panel;

import java.util.List;

/// The volunteers whom neither a quota nor a household tells apart: the lottery treats them alike.
///
/// @param quotas positions in [PanelRules#quotas] that a member of this type counts for, one per feature, ascending
/// @param householdClass position in [TypedPool#householdClasses], or -1 for people who live alone in the pool
/// @param people how many volunteers are of this type, at least 1
public record PersonType(List<Integer> quotas, int householdClass, int people) {

    public static final int ALONE = -1;

    public PersonType {
        quotas = List.copyOf(quotas);
        if (people < 1) {
            throw new IllegalArgumentException("a type has at least one person, not " + people);
        }
    }
}
