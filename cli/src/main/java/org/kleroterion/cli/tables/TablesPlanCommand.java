package org.kleroterion.cli.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.fairness.table.Aim;
import org.kleroterion.fairness.table.ImpossibleWishes;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.TablePlanner;
import org.kleroterion.fairness.table.csv.TableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tables plan`: who sits where, from people, tables, rounds and wishes.
@Command(name = "plan")
final class TablesPlanCommand extends CliCommand {

    @Mixin
    private PeopleOptions people = new PeopleOptions();

    @Mixin
    private RoomOptions room = new RoomOptions();

    @Option(names = "--order", split = ",", paramLabel = "AIM")
    private List<Aim> order = List.of();

    @Mixin
    private OutputOptions output;

    TablesPlanCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        TableInput input = people.read(terminal(), room).ordered(aims());
        TablePlan plan;
        try (Progress progress = terminal().progress("tables.progress")) {
            plan = TablePlanner.plan(input.request(), (done, total) -> {
                progress.at(done, total);
                return true;
            });
        } catch (ImpossibleWishes impossible) {
            new WishWords(terminal(), input).print(impossible);
            return ExitCode.INPUT_NOT_USABLE;
        }
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            new TablePlanFolder(input, plan).write(folder);
            folder.finish();
        }
        new TableFigureLines(terminal(), input, plan).print();
        terminal().say("tables.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    /// Those named come first, the others follow in their usual order.
    private List<Aim> aims() {
        List<Aim> aims = new ArrayList<>(order.stream().distinct().toList());
        Aim.USUAL.stream().filter(aim -> !aims.contains(aim)).forEach(aims::add);
        return aims;
    }
}
