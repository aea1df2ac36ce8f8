package org.kleroterion.sortition.verify;

import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Chapter 3: the plan.
final class PlanChecks {

    private final Evidence evidence;

    PlanChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void run(Findings findings) {
        findings.check("V-3.1", Circle.P, this::isAPlan);
        findings.noted("V-3.2", Circle.P, this::saysItsNature);
    }

    /// V-3.1 (P): the plan is a canonical text that obeys chapter 3, of a version that the verifier knows.
    private void isAPlan() {
        evidence.history().plan();
    }

    /// V-3.2 (P): the nature is published; a fictional plan passes with a note.
    private Problem saysItsNature() {
        String code = evidence.plan().fictional() ? "verify.fictional" : "verify.real";
        return Problem.note(code, Place.file(""));
    }
}
