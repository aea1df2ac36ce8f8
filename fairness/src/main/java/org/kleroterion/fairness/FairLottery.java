package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;
import org.kleroterion.sortition.plan.Objective;

/// Finds the fairest lottery over the panels of a pool (LEXIMIN: Flanigan, Gölz, Gupta, Hennig, Procaccia, *Nature*,
/// 2021): the lowest chance as high as the rules permit, then the second lowest, and so on. Or, with [#find], the best
/// lottery for another [Objective].
///
/// Types first, then the linear relaxation, whose optimum nearly always is a mixture of panels, which proves it; where
/// it is not, panel by panel. The same pool gives the same answer on every machine.
public final class FairLottery {

    /// With more types than this, an exact mixture would have thousands of panels of thousands of types each: the table
    /// itself shows how nearly the chances are attained.
    private static final int CROWD = 5000;

    private final TypedPool pool;
    private final TypeOrder order;
    private final TypedPool sorted;
    private final PanelRows panel;
    private final Watch watch;
    private final KnownPanels known = new KnownPanels();
    private boolean complete = true;

    private FairLottery(TypedPool pool, LotteryListener listener) {
        this.pool = pool;
        order = TypeOrder.of(pool);
        sorted = order.sorted();
        panel = new PanelRows(sorted);
        watch = new Watch(listener);
    }

    /// @param panels size of the table, a power of ten from 100 to 100 000
    /// @throws InfeasiblePool if no panel meets the rules
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static LeximinLottery leximin(TypedPool pool, int panels, LotteryListener listener) {
        return find(pool, new Objective.Leximin(), panels, listener);
    }

    /// The lottery that an objective seeks. People whom no panel can take have no chance and do not count as the
    /// lowest.
    ///
    /// MAXIMIN alone leaves much open: the fairest lottery is one of its optima. The one found here keeps the
    /// highest chance low. Under the highest chance of MAXIMIN and of GOLDILOCKS, the other chances are those
    /// of LEXIMIN.
    ///
    /// @param panels size of the table, a power of ten from 100 to 100 000
    /// @throws InfeasiblePool if no panel meets the rules
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static LeximinLottery find(TypedPool pool, Objective objective, int panels, LotteryListener listener) {
        if (!List.of(100, 1000, 10_000, 100_000).contains(panels)) {
            throw new IllegalArgumentException("a table has 100, 1000, 10 000 or 100 000 panels, not " + panels);
        }
        return new FairLottery(pool, listener).find(objective, panels);
    }

    /// The chances alone, of pools of any size, in a small part of the time.
    ///
    /// @throws InfeasiblePool if no panel meets the rules
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static PromisedChances chances(TypedPool pool, LotteryListener listener) {
        FairLottery lottery = new FairLottery(pool, listener);
        return switch (Conflict.check(lottery.panel, lottery.watch)) {
            case Feasibility.Feasible _ -> {
                List<LevelProof> levels = LeximinLevels.of(lottery.sorted, lottery.panel, lottery.watch);
                LotteryCertificate told = lottery.order.asGiven(new LotteryCertificate(levels, List.of()));
                yield new PromisedChances(CertificateCheck.chances(pool, told.levels()), told.levels());
            }
            case Feasibility.Infeasible why -> throw new InfeasiblePool(lottery.order.asGiven(why));
        };
    }

    /// What GOLDILOCKS trades as its weight grows, over the relaxation.
    ///
    /// @param gammas in hundredths
    /// @throws InfeasiblePool if no panel meets the rules
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static List<GoldilocksPoint> tradeOff(TypedPool pool, List<Integer> gammas, LotteryListener listener) {
        LeximinLottery fairest = leximin(pool, 100, listener);
        Fairest known = Fairest.of(fairest.chances(), fairest.levels());
        ObjectiveSearch search =
                new ObjectiveSearch(new PanelRows(pool), new KnownPanels(), new Watch(listener), known);
        List<GoldilocksPoint> points = new ArrayList<>();
        for (int gamma : gammas) {
            FloorAndCeiling pair = search.relaxedPair(new Objective.Goldilocks(gamma));
            points.add(new GoldilocksPoint(gamma, pair.floor(), pair.ceiling()));
        }
        return List.copyOf(points);
    }

    private LeximinLottery find(Objective objective, int panels) {
        return switch (Conflict.check(panel, watch)) {
            case Feasibility.Feasible(Composition example) -> {
                known.add(example.members().stream().mapToInt(Integer::intValue).toArray());
                yield lottery(objective, panels);
            }
            case Feasibility.Infeasible why -> throw new InfeasiblePool(order.asGiven(why));
        };
    }

    private LeximinLottery lottery(Objective objective, int panels) {
        boolean crowd = panel.types > CROWD;
        LotteryCertificate fairest =
                crowd ? new LotteryCertificate(LeximinLevels.of(sorted, panel, watch), List.of()) : certificate();
        List<Fraction> fairestChances = CertificateCheck.chances(sorted, fairest.levels());
        if (objective instanceof Objective.Leximin) {
            return lottery(objective, fairestChances, pile(fairest.mixture()), fairest, panels);
        }
        Fairest start = Fairest.of(fairestChances, fairest.levels());
        ObjectiveSearch search = new ObjectiveSearch(panel, known, watch, start);
        Target target = crowd ? search.withoutPanels(objective) : search.find(objective);
        LotteryCertificate found =
                new LotteryCertificate(target.bounds(), target.levels(), compositions(target.mixture()));
        return lottery(objective, target.chances(), target.mixture(), found, panels);
    }

    private LeximinLottery lottery(
            Objective objective, List<Fraction> chances, Pile mixture, LotteryCertificate found, int panels) {
        Pile table = new PanelTable(panel, chances, panels, mixture, known, watch).find();
        List<WeightedComposition> mixed = found.mixture().isEmpty() ? compositions(table) : found.mixture();
        LotteryCertificate given = order.asGiven(new LotteryCertificate(found.bounds(), found.levels(), mixed));
        Certified certified = Certified.of(pool, objective, given);
        List<WeightedComposition> compositions = order.compositionsAsGiven(compositions(table));
        CheckedTable.require(pool, compositions, panels);
        return new LeximinLottery(
                objective,
                CertificateCheck.chances(pool, given.levels()),
                certified.certificate(),
                certified.verdict(),
                complete,
                compositions,
                new DeviationOfTable(panel, chances, table).measure(),
                advice(chances, panels));
    }

    private LotteryCertificate certificate() {
        LeximinSearch search = new LeximinSearch(sorted, panel, known, watch);
        LotteryCertificate found = search.find();
        complete = search.isComplete();
        return found;
    }

    static List<WeightedComposition> compositions(Pile pile) {
        List<WeightedComposition> all = new ArrayList<>();
        for (int p = 0; p < pile.panels().size(); p++) {
            List<Integer> members = Arrays.stream(pile.panels().get(p)).boxed().toList();
            all.add(new WeightedComposition(
                    new Composition(members), pile.counts().get(p)));
        }
        return all;
    }

    private static Pile pile(List<WeightedComposition> parts) {
        Pile pile = new Pile();
        parts.forEach(part -> pile.add(
                part.composition().members().stream()
                        .mapToInt(Integer::intValue)
                        .toArray(),
                part.weight()));
        return pile;
    }

    private static OptionalInt advice(List<Fraction> chances, int panels) {
        int wanted = panels;
        for (Fraction chance : chances) {
            while (!chance.isZero() && wanted < 100_000 && chance.times(wanted).compareTo(Fraction.ONE) < 0) {
                wanted *= 10;
            }
        }
        return wanted == panels ? OptionalInt.empty() : OptionalInt.of(wanted);
    }
}
