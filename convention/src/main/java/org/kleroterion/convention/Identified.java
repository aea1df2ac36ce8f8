package org.kleroterion.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of several things of a convention, known by its identifier.
public interface Identified {

    ItemId id();

    /// The thing of that identifier.
    static <T extends Identified> Optional<T> find(List<T> all, ItemId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The list with this thing in the place of the one with its identifier, or at the end.
    static <T extends Identified> List<T> put(List<T> all, T thing) {
        List<T> next = new ArrayList<>(all);
        int at = all.stream().map(Identified::id).toList().indexOf(thing.id());
        if (at < 0) {
            next.add(thing);
        } else {
            next.set(at, thing);
        }
        return List.copyOf(next);
    }

    /// The list without the thing of that identifier.
    static <T extends Identified> List<T> without(List<T> all, ItemId id) {
        return all.stream().filter(one -> !one.id().equals(id)).toList();
    }
}
