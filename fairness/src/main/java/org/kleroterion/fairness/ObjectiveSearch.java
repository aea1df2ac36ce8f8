package org.kleroterion.fairness;

import java.util.List;
import java.util.function.Supplier;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.plan.Objective;

/// Finds the chances of the objectives beside LEXIMIN, over the relaxation if panels attain its optimum, else over the
/// panels themselves.
///
/// The fairest lottery comes first: it tells whom no panel can take and how high the lowest chance can be.
final class ObjectiveSearch {

    private static final double ATTAINED = 1e-6;

    /// A proof that leaves more than this shows that the point is not the one sought.
    private static final double PROVES_NOTHING = 1e-7;

    private final PanelRows panel;
    private final KnownPanels known;
    private final Watch watch;
    private final Fairest fairest;
    private final Possible possible;

    /// @param known with panels that attain the fairest chances
    ObjectiveSearch(PanelRows panel, KnownPanels known, Watch watch, Fairest fairest) {
        this.panel = panel;
        this.known = known;
        this.watch = watch;
        this.fairest = fairest;
        possible = Possible.in(fairest.chances());
    }

    /// The chances over the relaxation, whether or not panels attain them.
    List<Fraction> relaxed(Objective objective) {
        return switch (objective) {
            case Objective.Leximin leximin -> fairest.chances();
            case Objective.Nash nash -> RelaxedNash.chances(panel, fairest.chances(), watch);
            case Objective.Maximin maximin -> relaxed(maximin()).chances();
            case Objective.Goldilocks goldilocks ->
                relaxed(goldilocks(goldilocks)).chances();
        };
    }

    Target find(Objective objective) {
        return switch (objective) {
            case Objective.Leximin leximin -> throw new IllegalArgumentException("the fairest lottery is known");
            case Objective.Nash nash -> nash();
            case Objective.Maximin maximin -> withPair(maximin());
            case Objective.Goldilocks goldilocks -> withPair(goldilocks(goldilocks));
        };
    }

    /// The best pair of GOLDILOCKS over the relaxation.
    FloorAndCeiling relaxedPair(Objective.Goldilocks objective) {
        return goldilocks(objective).best(new RelaxedProgram(panel, possible, watch));
    }

    private PairRule maximin() {
        return new PairRule.Maximin(panel, possible, fairest.lowest());
    }

    private PairRule goldilocks(Objective.Goldilocks objective) {
        return new PairRule.Goldilocks(panel, possible, fairest.lowest(), objective.gammaHundredths());
    }

    private Target nash() {
        try {
            List<Fraction> chances = RelaxedNash.chances(panel, fairest.chances(), watch);
            PanelMixture mixture = new PanelMixture(panel, chances, known, watch);
            Pile pile = mixture.find();
            if (isAttained(mixture)) {
                Fraction epsilon = NashProof.epsilon(panel, possible, pile.chances(panel), watch);
                if (LevelChance.nearly(epsilon) < PROVES_NOTHING) {
                    return new Target(chances, pile, verdict(epsilon));
                }
            }
        } catch (LostPrecision lost) {
            watch.tick();
        }
        return panelByPanel(() -> PanelNash.chances(panel, possible, known, watch));
    }

    private Target withPair(PairRule rule) {
        try {
            Chances found = relaxed(rule);
            PanelMixture mixture = new PanelMixture(panel, found.chances(), known, watch);
            Pile pile = mixture.find();
            if (isAttained(mixture)) {
                return new Target(found.chances(), pile, verdict(rule, found.pair(), pile));
            }
        } catch (LostPrecision lost) {
            watch.tick();
        }
        return panelByPanel(() ->
                chances(rule, new PanelProgram(panel, possible, known, watch)).chances());
    }

    /// Where rounding errors end this too, the fairest lottery stands in, which is not proven to be what is sought.
    private Target panelByPanel(Supplier<List<Fraction>> search) {
        List<Fraction> chances;
        try {
            chances = search.get();
        } catch (LostPrecision lost) {
            chances = fairest.chances();
        }
        Pile pile = new PanelMixture(panel, chances, known, watch).find();
        return new Target(chances, pile, new ObjectiveVerdict.NotProven());
    }

    private record Chances(FloorAndCeiling pair, List<Fraction> chances) {}

    private Chances relaxed(PairRule rule) {
        return chances(rule, new RelaxedProgram(panel, possible, watch));
    }

    private Chances chances(PairRule rule, BoundedProgram program) {
        FloorAndCeiling pair = rule.best(program);
        return new Chances(pair, LevelsUnderCeiling.of(panel, possible.under(pair.ceiling()), program, watch));
    }

    private static boolean isAttained(PanelMixture mixture) {
        return mixture.lack() < ATTAINED;
    }

    private ObjectiveVerdict verdict(PairRule rule, FloorAndCeiling best, Pile pile) {
        List<Fraction> attained = pile.chances(panel).stream()
                .filter(chance -> !chance.isZero())
                .sorted()
                .toList();
        Fraction lost = rule.lost(best, attained.getFirst(), attained.getLast());
        return verdict(best.gap().plus(lost));
    }

    private ObjectiveVerdict verdict(Fraction epsilon) {
        return fairest.isLowestProven() ? ObjectiveVerdict.leaving(epsilon) : new ObjectiveVerdict.NotProven();
    }
}
