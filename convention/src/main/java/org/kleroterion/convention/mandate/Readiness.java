package org.kleroterion.convention.mandate;

import java.time.Instant;
import java.util.List;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Whether a mandate can be published: everything that is missing, all at once.
public final class Readiness {

    private Readiness() {}

    /// Errors for what must be there, warnings for what the public would miss; nothing if all is well.
    public static List<Problem> of(Mandate mandate, Instant now) {
        Problems problems = new Problems();
        ReadinessRules.RULES.forEach(rule -> problems.addAll(rule.check(mandate, ParisTime.dateOf(now))));
        return problems.list();
    }

    /// Whether nothing that must be there is missing.
    public static boolean isReady(Mandate mandate, Instant now) {
        return of(mandate, now).stream().noneMatch(Problem::isError);
    }
}
