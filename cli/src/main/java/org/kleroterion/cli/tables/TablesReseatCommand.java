package org.kleroterion.cli.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.fairness.table.Reseating;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.TablePlanner;
import org.kleroterion.fairness.table.csv.TableInput;
import org.kleroterion.fairness.table.csv.TablePeople;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.pool.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tables reseat`: people leave or come late; for each of them at most one other person is reseated.
@Command(name = "reseat")
final class TablesReseatCommand extends CliCommand {

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--round", required = true, paramLabel = "N")
    private int round;

    @Option(names = "--away", split = ",", paramLabel = "ID")
    private List<String> away = List.of();

    @Option(names = "--late", paramLabel = "FILE")
    private Optional<Path> late = Optional.empty();

    @Option(names = "--wishes", paramLabel = "FILE")
    private Optional<Path> wishes = Optional.empty();

    @Mixin
    private OutputOptions output;

    TablesReseatCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        EarlierTablePlan earlier = EarlierTablePlan.read(terminal().resolve(folder));
        if (round < 1 || round > earlier.input().rounds()) {
            throw invalid(
                    "TABLE-306",
                    "round",
                    Integer.toString(round),
                    "last",
                    Integer.toString(earlier.input().rounds()));
        }
        TableInput input = earlier.input();
        TablePlan plan = earlier.plan();
        for (String id : away) {
            plan = leave(input, plan, id);
        }
        if (late.isPresent()) {
            TablePeople newcomers = TableInput.people(file(late.get()), earlier.columns());
            TableInput wider = wider(input, newcomers);
            plan = renumbered(plan, input, wider);
            for (String id : newcomers.ids()) {
                plan = arrive(wider, plan, id);
            }
            input = wider;
        }
        try (OutputFolder written = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            new TablePlanFolder(input, plan).write(written);
            written.finish();
        }
        new TableFigureLines(terminal(), input, plan).print();
        terminal().say("tables.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private TableInput wider(TableInput input, TablePeople newcomers) throws IOException {
        newcomers.ids().stream()
                .filter(id -> input.people().position(id) >= 0)
                .findFirst()
                .ifPresent(id -> {
                    throw invalid("TABLE-304", "value", id);
                });
        Optional<InputFile> more = wishes.isEmpty() ? Optional.empty() : Optional.of(file(wishes.get()));
        return input.with(newcomers, more);
    }

    private TablePlan leave(TableInput input, TablePlan plan, String id) {
        int person = input.people().position(id);
        for (int at = round - 1; at < plan.rounds().size(); at++) {
            if (person < 0 || plan.rounds().get(at).tableOf(person).isEmpty()) {
                throw invalid("TABLE-305", "value", id, "round", Integer.toString(at + 1));
            }
        }
        Reseating reseating = TablePlanner.leave(input.request(), plan, person, round - 1);
        say("tables.reseat.away", input, reseating, id);
        return reseating.plan();
    }

    private TablePlan arrive(TableInput input, TablePlan plan, String id) {
        Reseating reseating =
                TablePlanner.arrive(input.request(), plan, input.people().position(id), round - 1);
        if (!reseating.broken().isEmpty()) {
            int broken = reseating.broken().getFirst();
            Place place = input.origin(broken).place();
            throw new InvalidInput(Problem.error("TABLE-307", place, "id", id));
        }
        say("tables.reseat.late", input, reseating, id);
        return reseating.plan();
    }

    private void say(String key, TableInput input, Reseating reseating, String id) {
        terminal().say(key, "id", id);
        if (reseating.moved().isPresent()) {
            String moved = input.people().ids().get(reseating.moved().getAsInt());
            terminal().say("tables.reseat.moved", "id", moved);
        } else {
            terminal().say("tables.reseat.nobody");
        }
    }

    /// The same plan where people have other numbers, because more of them are known.
    private static TablePlan renumbered(TablePlan plan, TableInput before, TableInput after) {
        return new TablePlan(plan.rounds().stream()
                .map(one -> new TablePlan.Round(one.tables().stream()
                        .map(table -> table.stream()
                                .map(person -> after.people()
                                        .position(before.people().ids().get(person)))
                                .sorted()
                                .toList())
                        .toList()))
                .toList());
    }

    private InvalidInput invalid(String code, String... values) {
        return new InvalidInput(Problem.error(code, Place.file(folder.toString()), values));
    }

    private InputFile file(Path path) throws IOException {
        return PeopleOptions.file(terminal(), path);
    }
}
