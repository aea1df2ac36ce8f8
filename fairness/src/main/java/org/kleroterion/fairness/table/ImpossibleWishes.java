package org.kleroterion.fairness.table;

import java.util.List;

/// Some wishes cannot be kept together; none is dropped in silence.
public final class ImpossibleWishes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WishConflict> conflicts;

    ImpossibleWishes(List<WishConflict> conflicts) {
        super(conflicts.toString());
        this.conflicts = List.copyOf(conflicts);
    }

    /// One irreducible conflict for each round that has any; rounds with the same conflict are named together.
    public List<WishConflict> conflicts() {
        return conflicts;
    }
}
