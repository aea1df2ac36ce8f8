package org.kleroterion.cli.panel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.ExcludedType;
import org.kleroterion.fairness.Feasibility;
import org.kleroterion.fairness.QuotaPrice;
import org.kleroterion.fairness.Repair;
import org.kleroterion.fairness.Repairs;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.pool.PanelInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel check`: all that is wrong with a table of people and one of quotas, and whether there is a panel at all.
@Command(name = "check")
final class PanelCheckCommand extends CliCommand {

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private SizeOptions options = new SizeOptions();

    @Option(names = "--prices")
    private boolean prices;

    @Option(names = "--write-repair", arity = "2", paramLabel = "N FILE")
    private List<String> writeRepair = List.of();

    @Mixin
    private JsonOption json = new JsonOption();

    PanelCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PanelInput input;
        try {
            input = tables.readToCheck(terminal(), options);
        } catch (InvalidInput invalid) {
            if (!json.wanted()) {
                throw invalid;
            }
            print(false, Map.of(), invalid.problems());
            return ExitCode.INPUT_NOT_USABLE;
        }
        TypedPeople people = input.types();
        Feasibility feasibility;
        List<Repair> repairs = List.of();
        List<ExcludedType> excluded = List.of();
        try (ToldListener listener = new ToldListener(terminal())) {
            feasibility = Feasibility.check(people.pool(), listener);
            if (feasibility instanceof Feasibility.Infeasible) {
                repairs = Repairs.find(people.pool(), input.flex(), listener);
            } else {
                excluded = ExcludedType.all(people.pool(), listener);
            }
        }
        RepairList list = new RepairList(terminal(), input.rules(), repairs);
        if (json.wanted()) {
            Map<String, Object> document = document(input, people, feasibility);
            document.put("repairs", list.document());
            document.put("excluded", excluded(input, people, excluded));
            prices(people, feasibility).ifPresent(all -> document.put("prices", all.document()));
            print(feasibility instanceof Feasibility.Feasible, document, input.remarks());
        } else {
            tell(input, people, feasibility);
            tellExcluded(input, people, excluded);
            prices(people, feasibility).ifPresent(PriceList::print);
            if (feasibility instanceof Feasibility.Infeasible) {
                list.print();
            }
        }
        if (!writeRepair.isEmpty()) {
            new RepairedQuotas(terminal(), input.rules(), repairs).write(writeRepair.get(0), writeRepair.get(1));
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

    private Optional<PriceList> prices(TypedPeople people, Feasibility feasibility) {
        if (!prices || !(feasibility instanceof Feasibility.Feasible)) {
            return Optional.empty();
        }
        try (ToldListener listener = new ToldListener(terminal())) {
            return QuotaPrice.all(people.pool(), listener)
                    .map(all -> new PriceList(terminal(), people.pool().rules(), all));
        }
    }

    /// Those whom the same rules exclude are told together.
    private void tellExcluded(PanelInput input, TypedPeople people, List<ExcludedType> excluded) {
        Map<String, List<Integer>> byRules = new LinkedHashMap<>();
        for (ExcludedType type : excluded) {
            String rules = rules(input, type).stream()
                    .map(rule -> rule.words(terminal().messages()))
                    .collect(Collectors.joining(terminal().messages().text("panel.and")));
            byRules.computeIfAbsent(rules, first -> new ArrayList<>()).addAll(people.peopleOf(type.type()));
        }
        byRules.forEach((rules, numbers) -> terminal()
                .say("panel.summary.impossible", "value", String.join(", ", ids(input, numbers)), "rules", rules));
    }

    private static List<Object> excluded(PanelInput input, TypedPeople people, List<ExcludedType> excluded) {
        List<Object> all = new ArrayList<>();
        for (ExcludedType type : excluded) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("people", ids(input, people.peopleOf(type.type())));
            document.put(
                    "rules", rules(input, type).stream().map(PanelRule::text).toList());
            all.add(document);
        }
        return all;
    }

    private static List<String> ids(PanelInput input, List<Integer> numbers) {
        return numbers.stream()
                .sorted()
                .map(number -> input.people().get(number).id())
                .toList();
    }

    private static List<PanelRule> rules(PanelInput input, ExcludedType type) {
        return type.conflict().stream()
                .map(rule -> PanelRule.of(rule, input.rules()))
                .distinct()
                .toList();
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
