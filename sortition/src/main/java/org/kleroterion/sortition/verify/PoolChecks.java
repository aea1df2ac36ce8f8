package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.ElectorIndex;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolReceipt;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.pool.SetAside;
import org.kleroterion.sortition.record.Event;

/// Chapter 7: the pool of volunteers.
final class PoolChecks {

    private final Evidence evidence;
    private final PanelEvidence panel;

    PoolChecks(Evidence evidence, PanelEvidence panel) {
        this.evidence = evidence;
        this.panel = panel;
    }

    void run(Findings findings) {
        findings.check("V-7.1", Circle.P, this::poolIsThatOfThePlan);
        findings.check("V-7.2", Circle.P, this::poolCameBeforeThePlacing);
        findings.check("V-7.3", Circle.H, this::receiptIsInThePool);
        findings.check("V-7.4", Circle.A, this::leavesGiveTheRoot);
        findings.check("V-7.5", Circle.A, this::keysAndHouseholdsAreInOrder);
    }

    /// V-7.1 (P): the pool seal stands after the first wave, names the convention, the seed, the size, the panels and
    /// the alternates of the plan; its quotas are the published table; grounds are those of the plan.
    private void poolIsThatOfThePlan() {
        PoolSeal pool = panel.pool();
        Plan plan = evidence.plan();
        require(!evidence.history().all(Event.WaveDrawn.class).isEmpty(), "verify.poolbeforewave");
        require(pool.convention().equals(plan.convention()), "verify.poolplan");
        require(
                pool.size() == plan.panel().size()
                        && pool.panels() == plan.panel().panels(),
                "verify.poolplan");
        require(pool.lottery().alternates() == plan.panel().alternates(), "verify.poolalternates");
        require(pool.seed().equals(evidence.seedMade().seed()), "verify.poolseed");
        Hash quotas =
                QuotaTable.parse(evidence.history().file("panel/quotas.csv")).sha256();
        require(pool.quotas().equals(quotas), "verify.poolquotas");
        List<String> applied = pool.setAside().stream().map(SetAside::ground).toList();
        List<String> grounds =
                plan.panel().exclusions().stream().map(Coded::code).toList();
        require(applied.equals(grounds.stream().filter(applied::contains).toList()), "verify.grounds");
    }

    /// V-7.2 (P): a witness proves that the pool seal existed before the round that places the persons.
    private void poolCameBeforeThePlacing() {
        panel.pool();
        new Anchors(evidence).requireBefore("panel/pool.txt", panel.placingTime());
    }

    /// V-7.3 (H): the receipt and its path give the root of the pool seal.
    private void receiptIsInThePool() {
        PoolReceipt receipt = panel.receipt();
        PoolSeal pool = panel.pool();
        QuotaTable quotas = panel.quotas();
        boolean leads = receipt.convention().equals(pool.convention())
                && receipt.root(quotas.features(), pool.volunteers()).equals(Optional.of(pool.root()));
        require(leads, "verify.notinpool");
    }

    /// V-7.4 (A): the leaves of the annex give the root; numbers run from 0; every elector is different and was drawn.
    private void leavesGiveTheRoot() {
        PoolSeal pool = panel.pool();
        PoolAnnex annex = panel.readAnnex();
        require(annex.volunteers().size() == pool.volunteers(), "verify.annexcount");
        require(annex.tree().root().equals(pool.root()), "verify.annexroot");
        require(annex.electorsDiffer(), "verify.electortwice");
        Set<String> drawn = new TreeSet<>();
        for (Event.WaveDrawn wave : evidence.history().all(Event.WaveDrawn.class)) {
            evidence.resting("V-9.3", () -> evidence.history().wave(wave.wave()))
                    .winners()
                    .forEach(winner -> drawn.add(new ElectorIndex(winner.commune(), winner.index()).toString()));
        }
        for (SealedVolunteer volunteer : annex.volunteers()) {
            if (!drawn.contains(volunteer.elector().toString())) {
                throw failed(
                        "verify.electornotdrawn",
                        "pool.csv",
                        "elector",
                        volunteer.elector().toString());
            }
        }
    }

    /// V-7.5 (A): the keys are in the order of Algorithm 7.2, and households are numbered as they come.
    private void keysAndHouseholdsAreInOrder() {
        panel.pool();
        require(panel.annex().isInOrder(), "verify.keyorder");
        require(panel.annex().householdsAreNumbered(), "verify.households");
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw failed(code, "");
        }
    }
}
