package org.kleroterion.cli.panel;

import java.io.IOException;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.pool.PanelInput;
import org.kleroterion.sortition.pool.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `panel explain PERSON`: why somebody's chance is what it is, in three sentences.
@Command(name = "explain")
final class PanelExplainCommand extends CliCommand {

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private SizeOptions options = new SizeOptions();

    @Option(names = "--panels", paramLabel = "M", defaultValue = "1000")
    private int panels = 1000;

    @Mixin
    private ObjectiveOption objective = new ObjectiveOption();

    PanelExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Lotteries.requirePanels(panels);
        PanelInput input = tables.read(terminal(), options);
        int number = number(input);
        TypedPeople people = input.types();
        new ChanceWords(terminal(), people, Lotteries.find(terminal(), people, objective.objective(), panels))
                .explain(person, people.typeOf().get(number));
        return ExitCode.DONE;
    }

    private int number(PanelInput input) {
        List<String> ids = input.people().stream().map(Person::id).toList();
        if (!ids.contains(person)) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error(
                            "CLI-275",
                            Place.file(tables.pool().toString()),
                            "person",
                            person,
                            "nearest",
                            NearestName.to(person, ids)));
        }
        return ids.indexOf(person);
    }
}
