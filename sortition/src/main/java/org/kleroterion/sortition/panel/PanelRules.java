package org.kleroterion.sortition.panel;

import java.util.List;

/// What makes a set of volunteers a panel: its size, its quotas, and at most one member of a household.
///
/// @param size number of members, at least 1
/// @param quotas in the order of the quota table; the values of a feature stand together
public record PanelRules(int size, List<Quota> quotas) {

    public PanelRules {
        if (size < 1) {
            throw new IllegalArgumentException("a panel has at least one member, not " + size);
        }
        quotas = List.copyOf(quotas);
    }
}
