package org.kleroterion.sortition.placing;

import java.util.List;

/// The alternates of the panels of a lottery, with their persons.
///
/// @param panels for each panel, the numbers of its alternates, by rank
public record DealtAlternates(List<List<Integer>> panels) {

    /// What the first alternate of a panel is called.
    public static final int FIRST_RANK = 1;

    public DealtAlternates {
        panels = panels.stream().map(List::copyOf).toList();
    }
}
