package org.kleroterion.cli.tables;

import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.table.TableFeature.Mode;
import org.kleroterion.fairness.table.TableFigures;
import org.kleroterion.fairness.table.TableFigures.FeatureFigure;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.csv.TableInput;

/// Says what a plan reaches, each figure beside its bound.
final class TableFigureLines {

    private final Terminal terminal;
    private final TableInput input;
    private final TableFigures figures;

    TableFigureLines(Terminal terminal, TableInput input, TablePlan plan) {
        this.terminal = terminal;
        this.input = input;
        figures = TableFigures.of(input.request(), plan);
    }

    void print() {
        say("tables.figure.wishes", figures.wishes() - figures.brokenWishes().size(), figures.wishes());
        WishWords words = new WishWords(terminal, input);
        figures.brokenWishes()
                .forEach(at -> terminal.say(
                        "tables.figure.broken",
                        "wish",
                        words.words(input.request().wishes().get(at), at)));
        say("tables.figure.pairs", figures.pairs(), figures.pairsBound());
        say("tables.figure.fewest", figures.fewestMet(), figures.fewestMetBound());
        terminal.say("tables.figure.most", "count", Integer.toString(figures.mostMeetings()));
        figures.balance().forEach(this::print);
    }

    private void print(FeatureFigure figure) {
        terminal.say(
                figure.mode() == Mode.SPREAD ? "tables.figure.spread" : "tables.figure.cluster",
                "feature",
                figure.name(),
                "even",
                Integer.toString(figure.even()),
                "tables",
                Integer.toString(figure.tables()),
                "lacking",
                Long.toString(figure.lacking()),
                "bound",
                Long.toString(figure.bound()));
    }

    private void say(String key, long reached, long bound) {
        terminal.say(key, "reached", Long.toString(reached), "bound", Long.toString(bound));
    }
}
