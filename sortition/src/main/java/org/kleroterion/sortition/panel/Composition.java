package org.kleroterion.sortition.panel;

import java.util.List;

/// A panel without its persons: how many members of each type, by position in [TypedPool#types].
public record Composition(List<Integer> members) {

    public Composition {
        members = List.copyOf(members);
    }
}
