package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.ObjectiveBound;
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

    /// The chances over the relaxation and what proves them, without panels.
    Target withoutPanels(Objective objective) {
        return switch (objective) {
            case Objective.Leximin leximin -> throw new IllegalArgumentException("the fairest lottery is known");
            case Objective.Nash nash -> nashWithoutPanels(RelaxedNash.chances(panel, fairest.chances(), watch));
            case Objective.Maximin maximin -> relaxed(maximin());
            case Objective.Goldilocks goldilocks -> relaxed(goldilocks(goldilocks));
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
        return new PairRule.Maximin(panel, possible, fairest.lowest().chance());
    }

    private PairRule goldilocks(Objective.Goldilocks objective) {
        return new PairRule.Goldilocks(panel, possible, fairest.lowest().chance(), objective.gammaHundredths());
    }

    private Target nash() {
        try {
            Target relaxed = nash(RelaxedNash.chances(panel, fairest.chances(), watch));
            PanelMixture mixture = mixture(relaxed.chances());
            Pile pile = mixture.find();
            if (isAttained(mixture)) {
                return relaxed.mixedBy(pile);
            }
        } catch (LostPrecision lost) {
            watch.tick();
        }
        return overPanels(() -> PanelNash.chances(panel, possible, known, watch));
    }

    private Target nash(List<Fraction> chances) {
        NashProof proof = NashProof.of(panel, possible, chances, watch);
        if (LevelChance.nearly(proof.epsilon()) > PROVES_NOTHING) {
            throw new LostPrecision("the Nash chances are not the best");
        }
        return new Target(chances, new Pile(), List.of(proof.bound()), levels(unproven(chances)));
    }

    private Target nashWithoutPanels(List<Fraction> chances) {
        try {
            return nash(chances);
        } catch (LostPrecision lost) {
            return new Target(chances, new Pile(), List.of(), levels(unproven(chances)));
        }
    }

    private Target withPair(PairRule rule) {
        try {
            Target relaxed = relaxed(rule);
            PanelMixture mixture = mixture(relaxed.chances());
            Pile pile = mixture.find();
            if (isAttained(mixture)) {
                return relaxed.mixedBy(pile);
            }
        } catch (LostPrecision lost) {
            watch.tick();
        }
        return overPanels(() ->
                target(rule, new PanelProgram(panel, possible, known, watch)).chances());
    }

    private Target relaxed(PairRule rule) {
        return target(rule, new RelaxedProgram(panel, possible, watch));
    }

    private Target target(PairRule rule, BoundedProgram program) {
        FloorAndCeiling pair = rule.best(program);
        List<LevelProof> levels = levels(LevelsUnderCeiling.of(panel, possible.under(pair.ceiling()), program, watch));
        List<ObjectiveBound> bounds = new ArrayList<>();
        fairest.bound().ifPresent(bounds::add);
        if (!pair.multipliers().isEmpty()) {
            bounds.add(new ObjectiveBound(ObjectiveBound.Kind.HIGHEST, pair.multipliers(), List.of()));
        }
        return new Target(chances(levels), new Pile(), bounds, levels);
    }

    /// That no panel is better is the word of a search: nothing proves these chances. Where rounding errors end that
    /// search too, the chances of the fairest lottery stand in.
    private Target overPanels(Supplier<List<Fraction>> search) {
        List<Fraction> chances;
        try {
            chances = search.get();
        } catch (LostPrecision lost) {
            chances = fairest.chances();
        }
        return new Target(chances, mixture(chances).find(), List.of(), levels(unproven(chances)));
    }

    private PanelMixture mixture(List<Fraction> chances) {
        return new PanelMixture(panel, chances, known, watch);
    }

    private List<LevelProof> levels(List<LevelProof> overZero) {
        return Stream.concat(fairest.impossible().stream(), overZero.stream()).toList();
    }

    private List<Fraction> chances(List<LevelProof> levels) {
        List<Fraction> chances = new ArrayList<>(Collections.nCopies(panel.types, Fraction.ZERO));
        levels.forEach(level -> level.types().forEach(t -> chances.set(t, level.chance())));
        return chances;
    }

    private List<LevelProof> unproven(List<Fraction> chances) {
        return UnprovenLevels.of(chances, possible.types());
    }

    private static boolean isAttained(PanelMixture mixture) {
        return mixture.lack() < ATTAINED;
    }
}
