package org.kleroterion.web.post;

import java.time.Duration;

/// How long a letter waits before it is tried again: a minute, then twice as long each time, six hours at most.
final class Patience {

    /// After about two days nobody waits for it any more.
    static final int ATTEMPTS = 14;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private Patience() {}

    /// @param attempts how often it has failed before
    /// @param jitter from 0 to 999: letters that failed together are not all tried again together
    /// @return between half the time and the whole
    static Duration before(int attempts, int jitter) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        Duration bounded = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        return bounded.dividedBy(2)
                .plus(bounded.dividedBy(2).multipliedBy(jitter).dividedBy(1000));
    }
}
