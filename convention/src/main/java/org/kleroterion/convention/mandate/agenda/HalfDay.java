package org.kleroterion.convention.mandate.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A morning, an afternoon or an evening of a session.
///
/// @param from hour of Paris
public record HalfDay(LocalDate date, DayPart part, LocalTime from, LocalTime to, List<AgendaItem> items) {

    public HalfDay {
        items = List.copyOf(items);
    }

    /// Whether both have a moment in common.
    boolean overlaps(HalfDay other) {
        return date.equals(other.date) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
