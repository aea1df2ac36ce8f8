package org.kleroterion.convention.mandate.terms;

import java.time.LocalDate;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The days from one to another, both included.
public record Period(LocalDate from, LocalDate to) {

    /// @throws InvalidInput if the end is before the start (MANDATE-106)
    public Period {
        if (to.isBefore(from)) {
            throw new InvalidInput(Problem.error(
                    "MANDATE-106", Place.field("calendar", "to"), "from", from.toString(), "to", to.toString()));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
