package org.kleroterion.cli.panel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.Feasibility;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.pool.PanelInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `panel check`: all that is wrong with a table of people and one of quotas, and whether there is a panel at all.
@Command(name = "check")
final class PanelCheckCommand extends CliCommand {

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private SizeOptions options = new SizeOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    PanelCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PanelInput input;
        try {
            input = tables.read(terminal(), options);
        } catch (InvalidInput invalid) {
            if (!json.wanted()) {
                throw invalid;
            }
            print(false, Map.of(), invalid.problems());
            return ExitCode.INPUT_NOT_USABLE;
        }
        TypedPeople people = input.types();
        Feasibility feasibility;
        try (ToldListener listener = new ToldListener(terminal())) {
            feasibility = Feasibility.check(people.pool(), listener);
        }
        if (json.wanted()) {
            print(feasibility instanceof Feasibility.Feasible, document(input, people, feasibility), input.remarks());
        } else {
            tell(input, people, feasibility);
        }
        return feasibility instanceof Feasibility.Feasible ? ExitCode.DONE : ExitCode.INPUT_NOT_USABLE;
    }

    private void tell(PanelInput input, TypedPeople people, Feasibility feasibility) {
        terminal().print(input.remarks());
        counts(input, people)
                .forEach((name, count) -> terminal().say("panel.check." + name, "count", count.toString()));
        switch (feasibility) {
            case Feasibility.Feasible possible -> terminal().say("panel.check.feasible");
            case Feasibility.Infeasible why -> new ConflictWords(terminal(), input.rules()).print(why);
        }
    }

    private static Map<String, Integer> counts(PanelInput input, TypedPeople people) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("people", input.people().size());
        counts.put("size", input.rules().size());
        counts.put("quotas", input.rules().quotas().size());
        counts.put("types", people.pool().types().size());
        counts.put(
                "households",
                people.pool().householdClasses().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        / input.rules().perHousehold());
        return counts;
    }

    private static Map<String, Object> document(PanelInput input, TypedPeople people, Feasibility feasibility) {
        Map<String, Object> document = new LinkedHashMap<>(counts(input, people));
        document.put("feasible", feasibility instanceof Feasibility.Feasible);
        if (feasibility instanceof Feasibility.Infeasible why) {
            document.put("kind", why.kind().name().toLowerCase(Locale.ROOT));
            document.put(
                    "conflict",
                    why.conflict().stream()
                            .map(rule -> PanelRule.of(rule, input.rules()).text())
                            .distinct()
                            .toList());
        }
        return document;
    }

    private void print(boolean usable, Map<String, Object> content, List<Problem> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("usable", usable);
        document.putAll(content);
        List<Object> list = new ArrayList<>();
        problems.forEach(problem -> list.add(document(problem)));
        document.put("problems", list);
        JsonOutput.print(terminal().out(), document);
    }

    private Map<String, Object> document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", problem.code());
        document.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        document.put("file", problem.place().file());
        document.put("line", problem.place().line());
        document.put("column", problem.place().column());
        document.put("text", terminal().sentence(problem));
        return document;
    }
}
