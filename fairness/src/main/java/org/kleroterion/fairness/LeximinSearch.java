package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.TypedPool;

/// Finds the levels of LEXIMIN and panels that attain them: those of the relaxation if panels do, else those of the
/// panels themselves.
///
/// Where rounding errors end both, there is an answer all the same, which is not complete: the levels of the
/// relaxation, which are proven, with the panels that come nearest, or at worst the chances that the known panels give.
final class LeximinSearch {

    /// Lacking less than this, of a member of a panel on average, the relaxation counts as attained within epsilon.
    private static final double ATTAINED = 1e-6;

    /// With more types than this, a mixture that is not known to be the best is taken as it is.
    private static final int MANY = 300;

    private static final int NODES = 400_000;

    private final TypedPool pool;
    private final PanelRows panel;
    private final KnownPanels known;
    private final Watch watch;
    private final int nodes;
    private boolean complete = true;

    LeximinSearch(TypedPool pool, PanelRows panel, KnownPanels known, Watch watch) {
        this(pool, panel, known, watch, NODES);
    }

    /// @param nodes how far each search for a better panel goes
    LeximinSearch(TypedPool pool, PanelRows panel, KnownPanels known, Watch watch, int nodes) {
        this.pool = pool;
        this.panel = panel;
        this.known = known;
        this.watch = watch;
        this.nodes = nodes;
    }

    /// Whether every search went to its end; if not, a fairer lottery may exist.
    boolean isComplete() {
        return complete;
    }

    LotteryCertificate find() {
        Optional<Found> relaxed = relaxed();
        if (relaxed.isPresent() && relaxed.get().isEnough()) {
            complete = relaxed.get().attained();
            return relaxed.get().certificate();
        }
        return panelByPanel(relaxed.map(Found::certificate));
    }

    /// @param relaxed what stands in where rounding errors end this search
    LotteryCertificate panelByPanel(Optional<LotteryCertificate> relaxed) {
        try {
            PanelLevels search = new PanelLevels(panel, known, watch, nodes);
            List<LevelProof> levels = search.find();
            complete = search.isComplete();
            return new LotteryCertificate(
                    levels, FairLottery.compositions(mixture(levels).find()));
        } catch (LostPrecision lost) {
            complete = false;
            return relaxed.orElseGet(this::ofKnownPanels);
        }
    }

    /// @param isEnough whether looking panel by panel is not wanted
    private record Found(LotteryCertificate certificate, boolean attained, boolean isEnough) {}

    /// Nothing where rounding errors have ended it.
    private Optional<Found> relaxed() {
        try {
            List<LevelProof> levels = LeximinLevels.of(pool, panel, watch);
            PanelMixture mixture = mixture(levels);
            Pile pile = mixture.find();
            boolean attained = mixture.lack() < ATTAINED;
            boolean enough = attained || (!mixture.isCertain() && panel.types > MANY);
            return Optional.of(
                    new Found(new LotteryCertificate(levels, FairLottery.compositions(pile)), attained, enough));
        } catch (LostPrecision lost) {
            watch.tick();
            return Optional.empty();
        }
    }

    /// Each known panel as likely as any other: the chances are exact, and nothing says that they are fair.
    private LotteryCertificate ofKnownPanels() {
        Pile pile = new Pile();
        known.all().forEach(members -> pile.add(members, BigInteger.ONE));
        return new LotteryCertificate(
                UnprovenLevels.of(
                        pile.chances(panel),
                        IntStream.range(0, panel.types).boxed().toList()),
                FairLottery.compositions(pile));
    }

    private PanelMixture mixture(List<LevelProof> levels) {
        return new PanelMixture(panel, CertificateCheck.chances(pool, levels), known, watch);
    }
}
