package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.SetAside;

/// The grounds that were applied, which must be those of the plan.
final class SetAsideOptions {

    private SetAsideOptions() {}

    /// In the order of the plan; a ground that was applied to nobody is not named.
    ///
    /// @throws org.kleroterion.cli.command.Refusal if the plan has no such ground
    static List<SetAside> of(Plan plan, Map<String, Integer> counts) {
        List<String> grounds =
                plan.panel().exclusions().stream().map(Coded::code).toList();
        counts.forEach((ground, people) -> {
            if (!grounds.contains(ground) || people < 0) {
                throw RecordSteps.refusal(
                        "CLI-190", "ground", ground, "count", people.toString(), "grounds", String.join(", ", grounds));
            }
        });
        List<SetAside> applied = new ArrayList<>();
        for (String ground : grounds) {
            int people = counts.getOrDefault(ground, 0);
            if (people > 0) {
                applied.add(SetAside.of(ground, people));
            }
        }
        return applied;
    }
}
