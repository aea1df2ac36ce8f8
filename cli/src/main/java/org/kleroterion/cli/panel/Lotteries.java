package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.FairLottery;
import org.kleroterion.fairness.InfeasiblePool;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.plan.PanelTerms;

/// Asks for the fairest lottery, with progress, advice and a conflict in words.
final class Lotteries {

    private Lotteries() {}

    static void requirePanels(int panels) {
        if (!PanelTerms.PANELS.contains(panels)) {
            throw new Refusal(
                    ExitCode.USAGE, Problem.error("CLI-184", Place.file(""), "value", Integer.toString(panels)));
        }
    }

    /// @throws Refusal if no panel meets the rules, after the conflict was told
    static LeximinLottery find(Terminal terminal, TypedPeople people, Objective objective, int panels) {
        try (ToldListener listener = new ToldListener(terminal)) {
            LeximinLottery lottery = FairLottery.find(people.pool(), objective, panels, listener);
            lottery.advice()
                    .ifPresent(more -> terminal.print(List.of(Problem.warning(
                            "CLI-185",
                            Place.file(""),
                            "panels",
                            Integer.toString(panels),
                            "more",
                            Integer.toString(more)))));
            if (!lottery.complete()) {
                terminal.print(List.of(Problem.warning("CLI-281", Place.file(""))));
            }
            return lottery;
        } catch (InfeasiblePool infeasible) {
            throw new ConflictWords(terminal, people.pool().rules()).refusal(infeasible.why());
        }
    }

    /// One composition for each panel of the table.
    static List<Composition> compositions(LeximinLottery lottery) {
        List<Composition> compositions = new ArrayList<>();
        lottery.table()
                .forEach(part ->
                        compositions.addAll(Collections.nCopies(part.weight().intValueExact(), part.composition())));
        return compositions;
    }
}
