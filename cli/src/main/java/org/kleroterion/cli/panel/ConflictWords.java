package org.kleroterion.cli.panel;

import java.util.Locale;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.Feasibility;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.PanelRules;

/// Says which rules cannot be met together.
record ConflictWords(Terminal terminal, PanelRules rules) {

    void print(Feasibility.Infeasible why) {
        terminal.say("panel.conflict." + why.kind().name().toLowerCase(Locale.ROOT));
        why.conflict().stream()
                .map(rule -> PanelRule.of(rule, rules).words(terminal.messages()))
                .distinct()
                .forEach(words -> terminal.say("panel.conflict.rule", "rule", words));
        terminal.say("panel.conflict.remedy");
    }

    /// Prints the conflict, and the refusal that ends a command because of it.
    Refusal refusal(Feasibility.Infeasible why) {
        print(why);
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-182", Place.file("")));
    }
}
