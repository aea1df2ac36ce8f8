package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.fairness.DualSimplex.Outcome;
import org.kleroterion.fairness.Feasibility.Feasible;
import org.kleroterion.fairness.Feasibility.Infeasible;
import org.kleroterion.fairness.Feasibility.Kind;
import org.kleroterion.fairness.Feasibility.Rule;
import org.kleroterion.sortition.panel.Composition;

/// The rules that cannot be met together: each side of each quota is lifted in turn, and stays lifted if the rest still
/// conflicts. What remains is irreducible.
final class Conflict {

    private static final int NODES = 200_000;

    private final PanelRows panel;
    private final Watch watch;
    private final int[] lower;
    private final int[] upper;
    private boolean complete = true;

    private Conflict(PanelRows panel, Watch watch) {
        this.panel = panel;
        this.watch = watch;
        lower = panel.lower.clone();
        upper = panel.upper.clone();
    }

    static Feasibility check(PanelRows panel, Watch watch) {
        Conflict conflict = new Conflict(panel, watch);
        int[] found = conflict.panel();
        return found == null
                ? conflict.explain()
                : new Feasible(new Composition(Arrays.stream(found).boxed().toList()));
    }

    /// A panel under the rules that are not lifted, or null.
    private int @Nullable [] panel() {
        PanelSearch search = bounded();
        int[] found = search.first(NODES);
        complete = search.isComplete() || found != null;
        return found;
    }

    private Infeasible explain() {
        boolean fractions = !panelOfFractions();
        if (!complete && !fractions) {
            return new Infeasible(List.of(new Rule.Size(panel.size)), Kind.NOT_FOUND);
        }
        for (int r = panel.rows - 1; r > 0; r--) {
            int kept = lower[r];
            lower[r] = 0;
            if (kept > 0 && possible(fractions)) {
                lower[r] = kept;
            }
            kept = upper[r];
            upper[r] = panel.size;
            if (kept < panel.size && possible(fractions)) {
                upper[r] = kept;
            }
        }
        return new Infeasible(remaining(), fractions ? Kind.EVEN_FRACTIONS : Kind.WHOLE_PEOPLE);
    }

    private boolean possible(boolean fractions) {
        watch.tick();
        return fractions ? panelOfFractions() : panel() != null || !complete;
    }

    private boolean panelOfFractions() {
        return bounded().relaxation() == Outcome.OPTIMAL;
    }

    private PanelSearch bounded() {
        PanelSearch search = new PanelSearch(panel, watch);
        for (int r = 1; r < panel.rows; r++) {
            search.rule(r, lower[r], Math.min(upper[r], Math.max(panel.size, lower[r])));
        }
        return search;
    }

    private List<Rule> remaining() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule.Size(panel.size));
        for (int r = 1; r < panel.rows; r++) {
            if (r > panel.quotas) {
                if (upper[r] < panel.size) {
                    rules.add(new Rule.PerHousehold(r - 1 - panel.quotas));
                }
                continue;
            }
            if (lower[r] > 0) {
                rules.add(new Rule.AtLeast(r - 1));
            }
            if (upper[r] < panel.size) {
                rules.add(new Rule.AtMost(r - 1));
            }
        }
        return rules;
    }
}
