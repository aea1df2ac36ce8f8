package org.kleroterion.fairness.table;

/// Adds up the parts of a search for its listener.
final class PlanProgress {

    private final TableListener listener;
    private final int total;
    private int before;
    private int furthest;

    PlanProgress(TableListener listener, int total) {
        this.listener = listener;
        this.total = total;
    }

    /// The listener of one part, which starts where the one before ended.
    TableListener part() {
        before = furthest;
        return (done, ofPart) -> {
            furthest = Math.min(total, Math.max(furthest, before + done));
            return listener.progress(furthest, total);
        };
    }
}
