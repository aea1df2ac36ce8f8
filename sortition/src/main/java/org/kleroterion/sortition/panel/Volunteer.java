package org.kleroterion.sortition.panel;

import java.util.List;

/// A volunteer as the lottery sees them: no name, only what quotas and households say.
///
/// @param quotas positions in [PanelRules#quotas] of this person's values, one for each feature, in order
/// @param household 0 for somebody who lives alone in the pool, else a number that the household shares
public record Volunteer(List<Integer> quotas, int household) {

    public static final int ALONE = 0;

    public Volunteer {
        quotas = List.copyOf(quotas);
        if (household < 0) {
            throw new IllegalArgumentException("a household has a number from 1, or 0 for none, not " + household);
        }
    }
}
