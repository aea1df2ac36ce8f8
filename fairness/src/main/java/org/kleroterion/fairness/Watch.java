package org.kleroterion.fairness;

import java.util.concurrent.CancellationException;
import org.kleroterion.fairness.LotteryListener.Work;

/// Passes progress on to the listener, and ends the computation when the listener asks for it.
final class Watch {

    private final LotteryListener listener;
    private Work work = Work.LEVELS;
    private int done;
    private int total = 1;

    Watch(LotteryListener listener) {
        this.listener = listener;
    }

    void report(Work itsWork, int itsDone, int itsTotal) {
        done = work == itsWork ? Math.max(done, itsDone) : itsDone;
        work = itsWork;
        total = Math.max(1, itsTotal);
        tick();
    }

    /// Still at the same point; gives the listener its turn.
    void tick() {
        if (!listener.progress(work, Math.min(done, total), total)) {
            throw new CancellationException("the computation was ended at the user's wish");
        }
    }
}
