package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.placing.Dealing;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolReceipt;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.replacement.PanelInService;
import org.kleroterion.sortition.replacement.ServedPanel;

/// What chapters 7 and 8 look at: the texts of the panel, a receipt and the annex.
final class PanelEvidence {

    private final Evidence evidence;
    private final Optional<byte[]> receipt;
    private final Optional<Annex> annex;

    PanelEvidence(Evidence evidence, Optional<byte[]> receipt, Optional<Annex> annex) {
        this.evidence = evidence;
        this.receipt = receipt;
        this.annex = annex;
    }

    PoolSeal pool() {
        evidence.requireStep(Event.PoolSealed.class, "pool");
        return evidence.resting("V-9.3", () -> PoolSeal.parse(evidence.history().file("panel/pool.txt")));
    }

    Objective objective() {
        return evidence.plan().panel().objective();
    }

    QuotaTable quotas() {
        return evidence.resting(
                "V-7.1", () -> QuotaTable.parse(evidence.history().file("panel/quotas.csv")));
    }

    PanelPublication publication() {
        evidence.requireStep(Event.PanelsPublished.class, "panels");
        return evidence.resting(
                "V-9.3", () -> PanelPublication.parse(evidence.history().file("panel/panels.txt")));
    }

    PanelThrow thrown() {
        evidence.requireStep(Event.PanelThrown.class, "throw");
        return evidence.resting(
                "V-9.3", () -> PanelThrow.parse(evidence.history().file("panel/throw.txt")));
    }

    PlacingSeed placing() {
        PanelPublication published = publication();
        return PlacingSeed.of(pool().hash(), published.placing());
    }

    /// The round that places the persons, fixed by the plan.
    long placingRound() {
        Plan plan = evidence.plan();
        return plan.beacon().firstRoundFrom(plan.calendar().placingBeacon());
    }

    Instant placingTime() {
        return evidence.plan().beacon().timeOf(placingRound());
    }

    PoolReceipt receipt() {
        return PoolReceipt.parse(receipt.orElseThrow(() -> notChecked("verify.noreceipt")));
    }

    Annex files() {
        return annex.orElseThrow(() -> notChecked("verify.noannex"));
    }

    /// The annex, whose own faults V-7.4 tells.
    PoolAnnex annex() {
        files();
        return evidence.resting("V-7.4", this::readAnnex);
    }

    /// Reads the tables of the annex.
    ///
    /// @throws MalformedText if they are not what chapter 7 says
    PoolAnnex readAnnex() {
        Annex folder = files();
        return PoolAnnex.parse(quotas(), folder.file("pool.csv"), folder.file("keys.csv"));
    }

    TypedPeople people() {
        return annex().types(pool().size(), evidence.plan().panel().perHousehold());
    }

    /// The persons behind the tags of the panel drawn.
    ServedPanel served(PanelInService now) {
        return ServedPanel.of(people().pool().rules(), annex(), now);
    }

    CompositionTable compositions() {
        int types = people().pool().types().size();
        return evidence.resting("V-8.6", () -> readCompositions(types));
    }

    CompositionTable readCompositions(int types) {
        return CompositionTable.parse(files().file("compositions.csv"), types);
    }

    AlternatesTable alternates() {
        int types = people().pool().types().size();
        return evidence.resting("V-8.12", () -> readAlternates(types));
    }

    AlternatesTable readAlternates(int types) {
        return AlternatesTable.parse(files().file("alternates.csv"), types);
    }

    /// The compositions, as many as there are panels and each a panel, which V-8.6 tells of.
    List<Composition> panels() {
        TypedPool pool = people().pool();
        List<Composition> all = compositions().compositions();
        boolean sound = all.size() == pool().panels()
                && all.stream().allMatch(one -> PanelCheck.faults(pool, one).isEmpty());
        if (!sound) {
            throw notChecked("verify.rests", "check", "V-8.6");
        }
        return all;
    }

    /// The persons on the panels.
    DealtPanels dealt() {
        return Dealing.deal(placing(), people(), PanelOrder.of(placing(), panels()));
    }

    List<Event.PanelDrawn> drawn() {
        return evidence.history().all(Event.PanelDrawn.class);
    }
}
