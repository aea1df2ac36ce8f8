package org.kleroterion.sortition.roll;

import java.util.List;

/// Electors of one commune whom their [Identity] does not tell apart: reported, never merged.
///
/// Almost always a pair: two persons of the same name born on the same day, or one person written twice. Only the
/// commune can say which.
///
/// @param electors at least two
public record IndistinguishableGroup(List<Elector> electors) {

    public IndistinguishableGroup {
        electors = List.copyOf(electors);
        if (electors.size() < 2) {
            throw new IllegalArgumentException("one elector alone can be told apart");
        }
    }
}
