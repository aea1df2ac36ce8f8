package org.kleroterion.sortition.verify;

import java.util.List;
import org.kleroterion.sortition.witness.Witnesses;

/// Replays a record: every check of the specification, in the order of its numbers.
public final class Verifier {

    private final Witnesses witnesses;

    public Verifier(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /// Makes every check that can be made; none stops the next.
    public Verification verify(Question question) {
        Evidence evidence = new Evidence(question.record(), witnesses);
        Findings findings = new Findings();
        new PlanChecks(evidence).run(findings);
        new SealChecks(evidence).run(findings, question.letter(), question.annex());
        new SeedChecks(evidence).run(findings);
        new DrawChecks(evidence).run(findings, question.letter());
        PanelEvidence panel = new PanelEvidence(evidence, question.receipt(), question.annex());
        new PoolChecks(evidence, panel).run(findings);
        new LotteryChecks(evidence, panel).run(findings);
        new CertificateChecks(panel).run(findings);
        new AlternateChecks(evidence, panel).run(findings);
        ReplacementChecks replacement = new ReplacementChecks(evidence, panel);
        new RecordChecks(evidence).run(findings, question.earlier());
        replacement.run(findings);
        return new Verification(List.copyOf(findings.list()));
    }
}
