package org.kleroterion.convention.mandate;

import java.time.LocalDate;
import java.util.List;
import org.kleroterion.convention.mandate.agenda.AgendaRules;
import org.kleroterion.convention.mandate.committee.CommitteeRules;
import org.kleroterion.convention.mandate.publication.DocumentRules;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Whether what is stated holds together, however much is missing.
public final class MandateRules {

    private MandateRules() {}

    /// Everything that does not hold on a day.
    public static List<Problem> check(Mandate mandate, LocalDate today) {
        Problems problems = new Problems();
        problems.addAll(AgendaRules.check(mandate.sessions(), mandate.venues(), mandate.calendar()));
        problems.addAll(CommitteeRules.check(mandate.committee(), today));
        problems.addAll(DocumentRules.check(mandate.documents()));
        return problems.list();
    }
}
