package org.kleroterion.convention.mandate.today;

import java.time.LocalDate;
import java.util.List;

/// What is to be done on a day: the page and the printed sheet of that day.
///
/// @param overdue what should have been done before
/// @param today what is to be done on the day itself at the latest
/// @param thisWeek what is to be done in the six days after
/// @param next the first step after that week; nothing more is to come when the list is empty
public record Today(
        LocalDate date,
        List<CountdownStep> overdue,
        List<CountdownStep> today,
        List<CountdownStep> thisWeek,
        List<CountdownStep> next) {

    public Today {
        overdue = List.copyOf(overdue);
        today = List.copyOf(today);
        thisWeek = List.copyOf(thisWeek);
        next = List.copyOf(next);
    }

    /// Whether nobody has anything to do before the week is over.
    public boolean isQuiet() {
        return overdue.isEmpty() && today.isEmpty() && thisWeek.isEmpty();
    }
}
