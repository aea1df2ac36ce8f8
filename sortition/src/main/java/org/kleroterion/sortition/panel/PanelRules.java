package org.kleroterion.sortition.panel;

import java.util.List;

/// What makes a set of volunteers a panel: its size, its quotas, and at most so many members of a household.
///
/// @param size number of members, at least 1
/// @param quotas in the order of the quota table; the values of a feature stand together
/// @param perHousehold how many members a panel may have of one household, at least 1
public record PanelRules(int size, List<Quota> quotas, int perHousehold) {

    public PanelRules {
        if (size < 1) {
            throw new IllegalArgumentException("a panel has at least one member, not " + size);
        }
        if (perHousehold < 1) {
            throw new IllegalArgumentException("a household has at least one member, not " + perHousehold);
        }
        quotas = List.copyOf(quotas);
    }

    /// Rules with at most one member of each household.
    public PanelRules(int size, List<Quota> quotas) {
        this(size, quotas, 1);
    }
}
