package org.kleroterion.sortition.plan;

import java.util.List;

/// What the plan says of the panel.
///
/// @param size members of the panel
/// @param panels how many equally likely panels the lottery lists: a power of ten from 100 to 100 000
/// @param objective what the lottery over panels makes as fair as it can
/// @param alternates how many alternates each panel has, 0 to the size
/// @param dropOut the share of members who drop out that is reckoned with, the same for everybody, in percent, 1 to 90
/// @param perHousehold how many members of one household a panel may have, at least 1
/// @param margins where the quotas come from and how they are rounded
/// @param exclusions the closed list of grounds on which a volunteer may be set aside
public record PanelTerms(
        int size,
        int panels,
        Objective objective,
        int alternates,
        int dropOut,
        int perHousehold,
        String margins,
        List<Coded> exclusions) {

    /// The numbers of panels that a few dice can choose among.
    public static final List<Integer> PANELS = List.of(100, 1000, 10_000, 100_000);

    public PanelTerms {
        exclusions = List.copyOf(exclusions);
        if (size < 1 || !PANELS.contains(panels)) {
            throw new IllegalArgumentException("a panel has at least one member, and panels are 100 to 100000");
        }
        if (alternates < 0 || alternates > size || dropOut < 1 || dropOut > 90 || perHousehold < 1) {
            throw new IllegalArgumentException(
                    "alternates " + alternates + ", drop-out " + dropOut + " %, per household " + perHousehold);
        }
    }

    /// How many digits name a panel.
    public int digits() {
        return Integer.toString(panels - 1).length();
    }
}
