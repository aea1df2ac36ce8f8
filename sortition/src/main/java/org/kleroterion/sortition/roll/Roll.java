package org.kleroterion.sortition.roll;

import java.util.List;

/// The electors of one commune, from all its files.
///
/// @param name of the commune as the roll first spells it; may be empty
/// @param electors one for each person, in the order of the rows, which means nothing
/// @param indistinguishable those whom their identity does not tell apart
public record Roll(
        String commune, String name, List<Elector> electors, List<IndistinguishableGroup> indistinguishable) {

    public Roll {
        electors = List.copyOf(electors);
        indistinguishable = List.copyOf(indistinguishable);
    }
}
