package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Fraction;

/// Rounds the exact seats of each type over m panels to whole seats, down or up, so that m times every rule is met.
///
/// It is the search for a panel over again, with every bound m times as large.
final class SeatRounding {

    private static final int NODES = 20_000;

    private SeatRounding() {}

    /// @param attempt another number rounds in another way
    static BigInteger @Nullable [] of(PanelRows panel, List<Fraction> chances, int panels, int attempt, Watch watch) {
        SplittableRandom noise = new SplittableRandom(4 + attempt);
        PanelSearch search = new PanelSearch(panel, watch);
        for (int r = 0; r < panel.rows; r++) {
            search.rule(r, Math.multiplyExact(panel.lower[r], panels), Math.multiplyExact(panel.upper[r], panels));
        }
        for (int t = 0; t < panel.types; t++) {
            Fraction exact = chances.get(t).times((long) panel.people[t] * panels);
            BigInteger[] seats = exact.numerator().divideAndRemainder(exact.denominator());
            int floor = seats[0].intValueExact();
            boolean whole = seats[1].signum() == 0;
            search.type(t, floor, whole ? floor : floor + 1);
            search.weight(
                    t,
                    whole
                            ? 0
                            : seats[1].doubleValue() / exact.denominator().doubleValue()
                                    - 0.5
                                    + 0.3 * (noise.nextDouble() - 0.5));
        }
        int[] found = search.first(NODES);
        if (found == null) {
            return null;
        }
        BigInteger[] seats = new BigInteger[panel.types];
        for (int t = 0; t < panel.types; t++) {
            seats[t] = BigInteger.valueOf(found[t]);
        }
        return seats;
    }
}
