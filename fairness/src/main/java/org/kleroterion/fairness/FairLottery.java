package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LeximinCertificate;
import org.kleroterion.sortition.panel.LeximinCheck;
import org.kleroterion.sortition.panel.LeximinVerdict;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// Finds the fairest lottery over the panels of a pool (LEXIMIN: Flanigan, Gölz, Gupta, Hennig, Procaccia, *Nature*,
/// 2021): the lowest chance as high as the rules permit, then the second lowest, and so on.
///
/// Types first, then the linear relaxation, whose optimum nearly always is a mixture of panels, which proves it; where
/// it is not, panel by panel. The same pool gives the same answer on every machine.
public final class FairLottery {

    /// Lacking less than this, of a member of a panel on average, the relaxation counts as attained within epsilon.
    private static final double ATTAINED = 1e-6;

    private final TypedPool pool;
    private final PanelRows panel;
    private final Watch watch;
    private final KnownPanels known = new KnownPanels();

    private FairLottery(TypedPool pool, Composition example, LotteryListener listener) {
        this.pool = pool;
        panel = new PanelRows(pool);
        watch = new Watch(listener);
        known.add(example.members().stream().mapToInt(Integer::intValue).toArray());
    }

    /// @param panels size of the table, a power of ten from 100 to 100 000
    /// @throws InfeasiblePool if no panel meets the rules
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static LeximinLottery leximin(TypedPool pool, int panels, LotteryListener listener) {
        if (!List.of(100, 1000, 10_000, 100_000).contains(panels)) {
            throw new IllegalArgumentException("a table has 100, 1000, 10 000 or 100 000 panels, not " + panels);
        }
        return switch (Feasibility.check(pool, listener)) {
            case Feasibility.Infeasible why -> throw new InfeasiblePool(why);
            case Feasibility.Feasible(Composition example) -> new FairLottery(pool, example, listener).lottery(panels);
        };
    }

    private LeximinLottery lottery(int panels) {
        LeximinCertificate certificate = certificate();
        List<Fraction> chances = LeximinCheck.chances(pool, certificate.levels());
        LeximinVerdict verdict = LeximinCheck.verdict(pool, certificate);
        Pile table = new PanelTable(panel, chances, panels, pile(certificate.mixture()), known, watch).find();
        List<WeightedComposition> compositions = compositions(table);
        CheckedTable.require(pool, compositions, panels);
        return new LeximinLottery(
                chances,
                certificate,
                verdict,
                compositions,
                new DeviationOfTable(panel, chances, table).measure(),
                advice(chances, panels));
    }

    private LeximinCertificate certificate() {
        List<LevelProof> relaxed = LeximinLevels.of(pool, panel, watch);
        PanelMixture mixture = new PanelMixture(panel, LeximinCheck.chances(pool, relaxed), known, watch);
        Pile pile = mixture.find();
        if (mixture.lack() < ATTAINED) {
            return new LeximinCertificate(relaxed, compositions(pile));
        }
        PanelLevels exact = new PanelLevels(panel, known, watch);
        List<LevelProof> levels = exact.find();
        Pile attained = new PanelMixture(panel, LeximinCheck.chances(pool, levels), known, watch).find();
        return new LeximinCertificate(levels, compositions(attained));
    }

    private static List<WeightedComposition> compositions(Pile pile) {
        List<WeightedComposition> all = new ArrayList<>();
        for (int p = 0; p < pile.panels().size(); p++) {
            List<Integer> members = Arrays.stream(pile.panels().get(p)).boxed().toList();
            all.add(new WeightedComposition(
                    new Composition(members), pile.counts().get(p)));
        }
        all.sort(Comparator.comparing(part -> part.composition().members(), FairLottery::byMembers));
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

    private static int byMembers(List<Integer> one, List<Integer> other) {
        for (int t = 0; t < one.size(); t++) {
            int order = Integer.compare(other.get(t), one.get(t));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static OptionalInt advice(List<Fraction> chances, int panels) {
        int wanted = panels;
        for (Fraction chance : chances) {
            while (!chance.isZero()
                    && wanted < 100_000
                    && chance.times(wanted).compareTo(new Fraction(BigInteger.ONE, BigInteger.ONE)) < 0) {
                wanted *= 10;
            }
        }
        return wanted == panels ? OptionalInt.empty() : OptionalInt.of(wanted);
    }
}
