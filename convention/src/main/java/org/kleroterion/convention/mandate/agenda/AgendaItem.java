package org.kleroterion.convention.mandate.agenda;

import java.time.LocalTime;
import java.util.List;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;

/// What is done from one hour to another.
///
/// @param from hour of Paris
/// @param parts what it is made of, one level deep; they lie within it ([AgendaRules])
public record AgendaItem(
        ItemId id, AgendaKind kind, Bilingual title, LocalTime from, LocalTime to, List<AgendaItem> parts)
        implements Identified {

    public AgendaItem {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> !part.parts.isEmpty())) {
            throw new IllegalArgumentException("the parts of an item of the agenda have no parts of their own");
        }
    }

    /// Whether both have a moment in common.
    boolean overlaps(AgendaItem other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
