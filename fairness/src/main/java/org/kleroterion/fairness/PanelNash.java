package org.kleroterion.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.Fraction;

/// The Nash chances over the panels themselves, by column generation: panels are added until none is worth more than
/// those that are known.
final class PanelNash {

    private static final int DIGITS = 15;
    private static final double BETTER = 1e-9;
    private static final int NODES = 400_000;

    private final PanelRows panel;
    private final Possible possible;
    private final KnownPanels known;
    private final Watch watch;
    private final PanelSearch search;

    private PanelNash(PanelRows panel, Possible possible, KnownPanels known, Watch watch) {
        this.panel = panel;
        this.possible = possible;
        this.known = known;
        this.watch = watch;
        search = new PanelSearch(panel, watch);
    }

    /// @param known panels of which at least one has each possible type
    static List<Fraction> chances(PanelRows panel, Possible possible, KnownPanels known, Watch watch) {
        return new PanelNash(panel, possible, known, watch).find();
    }

    private List<Fraction> find() {
        for (int round = 0; ; round++) {
            watch.report(Work.PANEL_BY_PANEL, round, round + 10);
            NashShares shares = new NashShares(panel, possible, known.all());
            shares.find(watch);
            if (addBetter(shares.members())) {
                continue;
            }
            double[] members = new NashFace(panel, possible, known.all(), shares.mixed()).polish(shares.mixedMembers());
            if (!addBetter(members)) {
                return chances(members);
            }
        }
    }

    private boolean addBetter(double[] members) {
        double[] worth = new double[panel.types];
        for (int t : possible.types()) {
            worth[t] = panel.people[t] / members[t];
        }
        double largest = Arrays.stream(worth).max().orElse(1);
        for (int t = 0; t < panel.types; t++) {
            worth[t] /= largest;
            search.weight(t, worth[t]);
        }
        int[] better = search.best(NODES, known.best(worth) + BETTER);
        return better != null && known.add(better);
    }

    private List<Fraction> chances(double[] members) {
        List<Fraction> chances = new ArrayList<>(Collections.nCopies(panel.types, Fraction.ZERO));
        for (int t : possible.types()) {
            BigDecimal chance = BigDecimal.valueOf(members[t] / panel.people[t]).setScale(DIGITS, RoundingMode.HALF_UP);
            Fraction exact = new Fraction(chance.unscaledValue(), BigInteger.TEN.pow(DIGITS));
            chances.set(t, exact.compareTo(Fraction.ONE) > 0 ? Fraction.ONE : exact);
        }
        return chances;
    }
}
