package org.kleroterion.fairness;

/// Hears how far a long computation is, and may end it.
public interface LotteryListener {

    /// The parts of the work, in order; completion and panel by panel happen only where the relaxation does not
    /// suffice, alternates and misreports only where they are asked for.
    enum Work {
        LEVELS,
        MIXTURE,
        TABLE,
        COMPLETION,
        PANEL_BY_PANEL,
        ALTERNATES,
        MISREPORTS
    }

    /// Called often, at least every third of a second on long work.
    ///
    /// @param done how much of `total` is done; an estimate that never falls within one part of the work
    /// @return whether to go on; `false` ends the computation with a [java.util.concurrent.CancellationException]
    boolean progress(Work work, int done, int total);

    /// Hears nothing and never ends the work.
    static LotteryListener silent() {
        return (work, done, total) -> true;
    }
}
