package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;

/// Panels with weights whose lottery gives each type its chance: exactly if possible, else as nearly as found.
///
/// First the seats are peeled; then, from the panels met on the way, a linear program looks for shares, and further
/// panels are priced in until nothing lacks or none helps.
final class PanelMixture {

    private static final int ATTEMPTS = 4;
    private static final int NODES = 3000;
    private static final int ROUNDS = 2000;
    private static final double NOTHING = 1e-9;
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(60);

    private final PanelRows panel;
    private final List<Fraction> chances;
    private final Watch watch;
    private final KnownPanels known;
    private double lack;
    private boolean certain;

    PanelMixture(PanelRows panel, List<Fraction> chances, KnownPanels known, Watch watch) {
        this.panel = panel;
        this.chances = chances;
        this.known = known;
        this.watch = watch;
    }

    /// Total of what the types lack, in members of a panel, on average.
    double lack() {
        return lack;
    }

    /// Whether no panel at all could lessen what lacks.
    boolean isCertain() {
        return certain;
    }

    Pile find() {
        BigInteger common = commonDenominator();
        int attempts = panel.admits(seats(common), common) ? ATTEMPTS : 0;
        for (int attempt = 0; attempt < attempts; attempt++) {
            watch.report(Work.MIXTURE, attempt, attempts);
            // A finer unit after a dead end lets a panel be taken off to the very edge.
            BigInteger total = attempt == 0 ? common : common.multiply(BigInteger.valueOf(2L * 3 * 5 * 7 * attempt));
            TicketPeeling peeling = new TicketPeeling(panel, seats(total), total, attempt, watch);
            Pile pile = peeling.peel();
            pile.panels().forEach(known::add);
            if (peeling.panelsLeft().signum() == 0) {
                return pile;
            }
        }
        return complete();
    }

    private BigInteger commonDenominator() {
        BigInteger common = BigInteger.ONE;
        for (int t = 0; t < panel.types; t++) {
            BigInteger denominator = chances.get(t).times(panel.people[t]).denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    private BigInteger[] seats(BigInteger total) {
        BigInteger[] seats = new BigInteger[panel.types];
        for (int t = 0; t < panel.types; t++) {
            Fraction members = chances.get(t).times(panel.people[t]);
            seats[t] = members.numerator().multiply(total.divide(members.denominator()));
        }
        return seats;
    }

    private Pile complete() {
        PanelMaster master = new PanelMaster(panel, watch);
        known.all().forEach(master::add);
        double[] members = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            members[t] = LevelChance.nearly(chances.get(t).times(panel.people[t]));
        }
        master.cover(members);
        PanelSearch search = onTheFace();
        for (int round = 0; round < ROUNDS; round++) {
            watch.report(Work.COMPLETION, round, ROUNDS);
            if (!master.solve()) {
                throw new IllegalStateException("any panel lacks at most everything");
            }
            lack = master.lack();
            if (lack < NOTHING) {
                break;
            }
            double[] worth = master.worth();
            for (int t = 0; t < panel.types; t++) {
                search.weight(t, worth[t]);
            }
            int[] better = search.best(NODES, known.best(worth) + 1e-7);
            if (better == null || !known.add(better)) {
                certain = search.isComplete();
                break;
            }
            master.add(better);
        }
        SharesInWholeNumbers shares = new SharesInWholeNumbers(known.all(), master);
        Pile exact = lack < NOTHING ? exactly(master) : new Pile();
        return attains(exact) ? exact : shares.pile(FINE);
    }

    private Pile exactly(PanelMaster master) {
        BigInteger total = commonDenominator();
        Pile pile = new Pile();
        List<BigInteger> weights = master.exactShares(seats(total), total).orElse(List.of());
        for (int k = 0; k < weights.size(); k++) {
            if (weights.get(k).signum() > 0) {
                pile.add(known.all().get(k), weights.get(k));
            }
        }
        return pile;
    }

    private boolean attains(Pile pile) {
        BigInteger[] seats = pile.seats(panel.types);
        BigInteger total = pile.total();
        if (total.signum() == 0) {
            return false;
        }
        for (int t = 0; t < panel.types; t++) {
            Fraction members = chances.get(t).times(panel.people[t]);
            if (!seats[t].multiply(members.denominator()).equals(total.multiply(members.numerator()))) {
                return false;
            }
        }
        return true;
    }

    /// Panels that a lottery with these chances may contain: rules that hold with equality on average always do.
    private PanelSearch onTheFace() {
        PanelSearch search = new PanelSearch(panel, watch);
        BigInteger total = commonDenominator();
        BigInteger[] seats = seats(total);
        BigInteger[] activity = panel.activity(seats);
        for (int t = 0; t < panel.types; t++) {
            if (seats[t].signum() == 0) {
                search.type(t, 0, 0);
            } else if (seats[t].equals(total.multiply(BigInteger.valueOf(panel.people[t])))) {
                search.type(t, panel.people[t], panel.people[t]);
            }
        }
        for (int r = 0; r < panel.rows; r++) {
            if (activity[r].equals(total.multiply(BigInteger.valueOf(panel.lower[r])))) {
                search.rule(r, panel.lower[r], panel.lower[r]);
            } else if (activity[r].equals(total.multiply(BigInteger.valueOf(panel.upper[r])))) {
                search.rule(r, panel.upper[r], panel.upper[r]);
            }
        }
        return search;
    }
}
