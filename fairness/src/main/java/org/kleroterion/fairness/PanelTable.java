package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;

/// A table of m equally likely panels in which each type has its exact seats, rounded down or up.
///
/// Where no such table is found, the last panels are chosen to fill what the types still lack, and the deviation is
/// what it is.
final class PanelTable {

    private static final int ATTEMPTS = 4;
    private static final int NODES = 500;

    private final PanelRows panel;
    private final List<Fraction> chances;
    private final int panels;
    private final Pile mixture;
    private final KnownPanels known;
    private final Watch watch;

    /// @param mixture panels whose lottery has these chances
    PanelTable(PanelRows panel, List<Fraction> chances, int panels, Pile mixture, KnownPanels known, Watch watch) {
        this.mixture = mixture;
        this.panel = panel;
        this.chances = chances;
        this.panels = panels;
        this.known = known;
        this.watch = watch;
    }

    Pile find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            watch.report(Work.TABLE, attempt, ATTEMPTS + 2);
            BigInteger[] seats = SeatRounding.of(panel, chances, panels, attempt, watch);
            if (seats == null) {
                break;
            }
            TicketPeeling peeling = new TicketPeeling(panel, seats, BigInteger.valueOf(panels), attempt, watch);
            Pile peeled = peeling.peel();
            if (peeling.panelsLeft().signum() == 0) {
                return peeled;
            }
            peeled.panels().forEach(known::add);
        }
        watch.report(Work.TABLE, ATTEMPTS, ATTEMPTS + 2);
        Pile near = nearMixture();
        near.panels().forEach(known::add);
        watch.report(Work.TABLE, ATTEMPTS + 1, ATTEMPTS + 2);
        Pile copies = CopiesOfKnownPanels.of(panel, chances, panels, known.all(), watch);
        return copies == null ? near : copies;
    }

    /// Each panel of the mixture as often as it fits whole into its share.
    private Pile nearMixture() {
        Pile pile = new Pile();
        BigInteger total = mixture.total();
        for (int p = 0; p < mixture.panels().size(); p++) {
            BigInteger copies =
                    mixture.counts().get(p).multiply(BigInteger.valueOf(panels)).divide(total);
            if (copies.signum() > 0) {
                pile.add(mixture.panels().get(p), copies);
            }
        }
        double[] lacking = exactSeats();
        BigInteger[] seats = pile.seats(panel.types);
        for (int t = 0; t < panel.types; t++) {
            lacking[t] -= seats[t].doubleValue();
        }
        return fill(pile, lacking, panels - pile.total().intValueExact());
    }

    private double[] exactSeats() {
        double[] seats = new double[panel.types];
        for (int t = 0; t < panel.types; t++) {
            seats[t] = LevelChance.nearly(chances.get(t).times((long) panel.people[t] * panels));
        }
        return seats;
    }

    /// One panel after the other, each the one that suits best what is still lacking for each person of a type.
    private Pile fill(Pile pile, double[] lacking, int count) {
        PanelSearch search = new PanelSearch(panel, watch);
        for (int t = 0; t < panel.types; t++) {
            if (chances.get(t).isZero()) {
                search.type(t, 0, 0);
            }
        }
        for (int left = count; left > 0; left--) {
            double[] weights = new double[panel.types];
            for (int t = 0; t < panel.types; t++) {
                weights[t] = (lacking[t] - (left - 1.0) / left * lacking[t] + lacking[t] / count) / panel.people[t];
                search.weight(t, weights[t]);
            }
            int[] next = search.best(NODES, Double.NEGATIVE_INFINITY);
            if (next == null) {
                next = known.bestPanel(weights);
            }
            for (int t = 0; t < panel.types; t++) {
                lacking[t] -= next[t];
            }
            pile.add(next, BigInteger.ONE);
        }
        return pile;
    }
}
