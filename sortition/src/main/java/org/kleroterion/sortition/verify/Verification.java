package org.kleroterion.sortition.verify;

import java.util.List;

/// All findings about a record, by the number of the check.
public record Verification(List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /// Whether nothing failed. It does not say that everything was checked.
    public boolean isConsistent() {
        return findings.stream().noneMatch(Finding.Failed.class::isInstance);
    }

    public long notChecked() {
        return findings.stream().filter(Finding.NotChecked.class::isInstance).count();
    }
}
