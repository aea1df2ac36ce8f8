package org.kleroterion.sortition.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The times that the plan fixes, in the order in which they come.
public record Calendar(
        Instant sealsDue,
        Instant seedBeacon,
        List<WavePlan> waves,
        Instant repliesDue,
        Instant placingBeacon,
        Instant panelBeacon,
        LocalDate retention) {

    public Calendar {
        waves = List.copyOf(waves);
    }
}
