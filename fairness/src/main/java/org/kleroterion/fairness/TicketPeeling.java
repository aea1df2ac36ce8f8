package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Writes seats for each type as a pile of panels, by taking off one panel as often as possible, again and again.
///
/// What is left after each step divides again into panels on average: every rule stays met. Whole numbers
/// throughout; only the search for the next panel uses floating point. A dead end says nothing about whether the seats
/// can be divided into panels.
final class TicketPeeling {

    private static final int NODES = 300;
    private static final BigInteger ONE = BigInteger.ONE;

    /// With more types than this, panels are first looked for among a sample of so many types, with so few nodes.
    private static final int MANY = 200;

    private static final int SAMPLE = 600;
    private static final int FEW = 60;

    private final PanelRows panel;
    private final Watch watch;
    private final PanelSearch search;
    private final SplittableRandom noise;
    private final BigInteger[] seats;
    private final BigInteger[] activity;

    /// What an average panel has of each type beyond whole members.
    private final double[] part;

    private BigInteger panelsLeft;
    private final Pile pile = new Pile();

    /// @param seats how many seats each type has over all panels; changed as panels are taken off
    /// @param panels how many panels there are
    /// @param attempt another number takes another way
    TicketPeeling(PanelRows panel, BigInteger[] seats, BigInteger panels, int attempt, Watch watch) {
        this.panel = panel;
        this.watch = watch;
        this.seats = seats.clone();
        panelsLeft = panels;
        part = new double[panel.types];
        noise = new SplittableRandom(2 + attempt);
        search = new PanelSearch(panel, watch);
        activity = panel.activity(seats);
    }

    /// Takes off panels until none is left or no further one is found, and answers those taken.
    Pile peel() {
        while (panelsLeft.signum() > 0) {
            watch.tick();
            int[] next = nextPanel();
            if (next == null) {
                break;
            }
            take(next, mostCopies(next));
        }
        return pile;
    }

    BigInteger panelsLeft() {
        return panelsLeft;
    }

    BigInteger[] seatsLeft() {
        return seats.clone();
    }

    private int @Nullable [] nextPanel() {
        for (Room room : Room.values()) {
            bound(room);
            int[] found = panel.types > MANY ? search.firstAmong(sample(), FEW) : null;
            if (found == null) {
                found = search.first(NODES);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Some of the types, at regular distances: each the more likely the more of it an average panel has.
    private boolean[] sample() {
        boolean[] chosen = new boolean[panel.types];
        double distance = Arrays.stream(part).sum() / SAMPLE;
        double next = noise.nextDouble() * distance;
        double sum = 0;
        for (int t = 0; t < panel.types; t++) {
            sum += part[t];
            chosen[t] = part[t] > 0 && (sum > next || panel.types <= SAMPLE);
            while (next < sum) {
                next += distance;
            }
        }
        return chosen;
    }

    /// How far the next panel may be from the average of those that are left.
    private enum Room {
        NEAREST,
        ANY_RULE,
        ANY
    }

    private void bound(Room room) {
        for (int t = 0; t < panel.types; t++) {
            BigInteger[] average = seats[t].divideAndRemainder(panelsLeft);
            int floor = average[0].intValueExact();
            boolean whole = average[1].signum() == 0;
            double fraction = whole ? 0 : average[1].doubleValue() / panelsLeft.doubleValue();
            part[t] = fraction;
            search.weight(t, fraction - 0.5 + 0.3 * (noise.nextDouble() - 0.5));
            if (room == Room.ANY) {
                boolean empty = seats[t].signum() == 0;
                boolean full = whole && floor == panel.people[t];
                search.type(
                        t,
                        full ? floor : atLeast(seats[t], panel.people[t]),
                        empty ? 0 : atMost(seats[t], 0, panel.people[t]));
            } else {
                search.type(t, floor, whole ? floor : floor + 1);
            }
        }
        for (int r = 0; r < panel.rows; r++) {
            BigInteger[] average = activity[r].divideAndRemainder(panelsLeft);
            int floor = average[0].intValueExact();
            boolean whole = average[1].signum() == 0;
            boolean tight = whole && (floor == panel.lower[r] || floor == panel.upper[r]);
            if (room == Room.NEAREST || tight) {
                search.rule(r, floor, whole ? floor : floor + 1);
            } else {
                search.rule(
                        r,
                        Math.max(panel.lower[r], atLeast(activity[r], panel.upper[r])),
                        atMost(activity[r], panel.lower[r], panel.upper[r]));
            }
        }
    }

    /// The least that one panel must take so that the others, at `each`, can take the rest.
    private int atLeast(BigInteger total, int each) {
        BigInteger others = panelsLeft.subtract(ONE).multiply(BigInteger.valueOf(each));
        return total.subtract(others).max(BigInteger.ZERO).intValueExact();
    }

    /// The most that one panel may take so that the others still get `each`.
    private int atMost(BigInteger total, int each, int limit) {
        BigInteger others = panelsLeft.subtract(ONE).multiply(BigInteger.valueOf(each));
        return total.subtract(others).min(BigInteger.valueOf(limit)).intValueExact();
    }

    private BigInteger mostCopies(int[] members) {
        BigInteger most = panelsLeft;
        for (int t = 0; t < panel.types; t++) {
            most = copies(most, seats[t], members[t], 0, panel.people[t]);
        }
        int[] sums = new int[panel.rows];
        for (int t = 0; t < panel.types; t++) {
            for (int r : panel.rowsOf[t]) {
                sums[r] += members[t];
            }
        }
        for (int r = 0; r < panel.rows; r++) {
            most = copies(most, activity[r], sums[r], panel.lower[r], panel.upper[r]);
        }
        return most;
    }

    /// After `n` copies that take `taken` each, the rest stays between `low` and `high` for each panel left.
    private BigInteger copies(BigInteger limit, BigInteger total, int taken, int low, int high) {
        BigInteger most = limit;
        if (taken > low) {
            BigInteger room = total.subtract(panelsLeft.multiply(BigInteger.valueOf(low)));
            most = most.min(room.divide(BigInteger.valueOf((long) taken - low)));
        }
        if (taken < high) {
            BigInteger room = panelsLeft.multiply(BigInteger.valueOf(high)).subtract(total);
            most = most.min(room.divide(BigInteger.valueOf((long) high - taken)));
        }
        return most;
    }

    private void take(int[] members, BigInteger copies) {
        if (copies.signum() < 1) {
            throw new IllegalStateException("a panel within its bounds can be taken at least once");
        }
        for (int t = 0; t < panel.types; t++) {
            if (members[t] != 0) {
                BigInteger taken = copies.multiply(BigInteger.valueOf(members[t]));
                seats[t] = seats[t].subtract(taken);
                for (int r : panel.rowsOf[t]) {
                    activity[r] = activity[r].subtract(taken);
                }
            }
        }
        panelsLeft = panelsLeft.subtract(copies);
        pile.add(members, copies);
    }
}
