package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.ChanceReason;
import org.kleroterion.fairness.Change;
import org.kleroterion.fairness.ExcludedType;
import org.kleroterion.fairness.FairLottery;
import org.kleroterion.fairness.Feasibility;
import org.kleroterion.fairness.Feasibility.Rule;
import org.kleroterion.fairness.InfeasiblePool;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.fairness.LotteryListener;
import org.kleroterion.fairness.Repair;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;

/// Why somebody's chance is what it is: the chance, what fixes it, and what would change it.
final class ChanceWords {

    /// More reasons than these help nobody.
    private static final int REASONS = 3;

    private final Terminal terminal;
    private final TypedPool pool;
    private final LeximinLottery lottery;
    private final ChangeWords words;

    ChanceWords(Terminal terminal, TypedPeople people, LeximinLottery lottery) {
        this.terminal = terminal;
        this.pool = people.pool();
        this.lottery = lottery;
        this.words = new ChangeWords(terminal, pool.rules().quotas());
    }

    void explain(String person, int type) {
        Fraction chance = lottery.chances().get(type);
        if (chance.isZero()) {
            List<Rule> rules = ExcludedType.why(pool, type, LotteryListener.silent())
                    .map(ExcludedType::conflict)
                    .orElse(List.of());
            terminal.say("explain.impossible", "person", person);
            sayRules("explain.why.rules", rules);
            sayChange(person, type, changesOf(rules));
        } else if (chance.equals(Fraction.ONE)) {
            explainCertain(person, type);
        } else if (!(lottery.objective() instanceof Objective.Leximin)) {
            explainBy(person, type);
        } else {
            List<ChanceReason> reasons = ChanceReason.of(pool, lottery.levels(), type);
            sayChance(person, chance);
            sayReasons(type, reasons);
            sayChange(person, type, reasons.stream().map(this::change).toList());
        }
    }

    /// Certain because no panel can do without them, or because the fairest lottery does not.
    private void explainCertain(String person, int type) {
        List<Rule> rules = without(type);
        if (!rules.isEmpty()) {
            terminal.say("explain.certain", "person", person);
            sayRules("explain.why.needed", rules);
            sayChange(person, type, changesOf(rules));
            return;
        }
        if (!(lottery.objective() instanceof Objective.Leximin)) {
            explainBy(person, type);
            return;
        }
        terminal.say("explain.always", "person", person);
        terminal.say("explain.why.always");
        try (ToldListener listener = new ToldListener(terminal)) {
            Fraction bounded = FairLottery.find(pool, new Objective.Goldilocks(100), 100, listener)
                    .chances()
                    .get(type);
            terminal.say("explain.with.goldilocks", "person", person, "chance", words.percent(bounded));
        }
    }

    private void explainBy(String person, int type) {
        sayChance(person, lottery.chances().get(type));
        new ObjectiveWords(terminal, pool, lottery).explain(person, type);
    }

    private void sayChance(String person, Fraction chance) {
        int same = 0;
        for (int type = 0; type < pool.types().size(); type++) {
            same += lottery.chances().get(type).equals(chance)
                    ? pool.types().get(type).people()
                    : 0;
        }
        terminal.say(
                "explain.chance",
                "person",
                person,
                "chance",
                words.percent(chance),
                "same",
                Integer.toString(same),
                "people",
                Integer.toString(pool.people()),
                "mean",
                words.percent(Fraction.of(pool.rules().size(), pool.people())));
    }

    private void sayReasons(int type, List<ChanceReason> reasons) {
        if (!reasons.isEmpty()) {
            String list = reasons.stream()
                    .limit(REASONS)
                    .map(this::reason)
                    .collect(Collectors.joining(terminal.messages().text("explain.and")));
            terminal.say("explain.why", "reasons", list);
            return;
        }
        boolean proven = lottery.levels().stream()
                .anyMatch(level ->
                        level.types().contains(type) && !level.multipliers().isEmpty());
        terminal.say(
                proven ? "explain.why.size" : "explain.why.panels",
                "size",
                Integer.toString(pool.rules().size()));
    }

    private String reason(ChanceReason reason) {
        Quota quota = pool.rules().quotas().get(reason.quota());
        String key = switch (reason.kind()) {
            case CAPPED -> "explain.reason.capped";
            case LIFTED -> "explain.reason.lifted";
            case RESERVED -> "explain.reason.reserved";
        };
        int volunteers = pool.types().stream()
                .filter(each -> each.quotas().contains(reason.quota()))
                .mapToInt(PersonType::people)
                .sum();
        int bound = reason.kind() == ChanceReason.Kind.CAPPED ? quota.max() : quota.min();
        return terminal.messages()
                .text(
                        key,
                        "bound",
                        Integer.toString(bound),
                        "volunteers",
                        Integer.toString(volunteers),
                        "value",
                        quota.value(),
                        "feature",
                        quota.feature());
    }

    private void sayRules(String key, List<Rule> rules) {
        if (rules.isEmpty()) {
            terminal.say("explain.why.panels");
            return;
        }
        String list = rules.stream()
                .map(rule -> PanelRule.of(rule, pool.rules()).words(terminal.messages()))
                .distinct()
                .collect(Collectors.joining(terminal.messages().text("explain.and")));
        terminal.say(key, "rules", list);
    }

    /// The first change that would give these people another chance.
    private void sayChange(String person, int type, List<Change> changes) {
        for (Change change : changes) {
            Optional<Fraction> other = chanceWith(change, type);
            if (other.isPresent() && !other.get().equals(lottery.chances().get(type))) {
                terminal.say(
                        "explain.with",
                        "change",
                        words.of(change),
                        "person",
                        person,
                        "chance",
                        words.percent(
                                other.get(),
                                ChangeWords.digits(
                                        other.get(), lottery.chances().get(type))));
                return;
            }
        }
        terminal.say("explain.with.none");
    }

    private Change change(ChanceReason reason) {
        return reason.kind() == ChanceReason.Kind.CAPPED ? raise(reason.quota()) : lower(reason.quota());
    }

    private List<Change> changesOf(List<Rule> rules) {
        List<Change> changes = new ArrayList<>();
        for (Rule rule : rules) {
            switch (rule) {
                case Rule.AtLeast(int quota) -> changes.add(lower(quota));
                case Rule.AtMost(int quota) -> changes.add(raise(quota));
                case Rule.Size size -> {}
                case Rule.PerHousehold household -> {}
            }
        }
        return changes;
    }

    private Change raise(int quota) {
        int max = pool.rules().quotas().get(quota).max();
        return new Change.RaiseMax(quota, max, max + 1);
    }

    private Change lower(int quota) {
        int min = pool.rules().quotas().get(quota).min();
        return new Change.LowerMin(quota, min, Math.max(0, min - 1));
    }

    private Optional<Fraction> chanceWith(Change change, int type) {
        List<Quota> quotas = new Repair(List.of(change), true, Optional.empty())
                .applied(pool.rules().quotas());
        PanelRules rules =
                new PanelRules(pool.rules().size(), quotas, pool.rules().perHousehold());
        try (ToldListener listener = new ToldListener(terminal)) {
            TypedPool loosened = new TypedPool(rules, pool.types(), pool.householdClasses());
            return Optional.of(FairLottery.find(loosened, lottery.objective(), 100, listener)
                    .chances()
                    .get(type));
        } catch (InfeasiblePool stillNone) {
            return Optional.empty();
        }
    }

    /// The rules that cannot be met together with one person less of this type.
    private List<Rule> without(int type) {
        List<PersonType> types = new ArrayList<>(pool.types());
        PersonType person = types.get(type);
        if (person.people() == 1) {
            types.remove(type);
        } else {
            types.set(type, new PersonType(person.quotas(), person.householdClass(), person.people() - 1));
        }
        Feasibility found = Feasibility.check(new TypedPool(pool.rules(), types, pool.householdClasses()));
        return found instanceof Feasibility.Infeasible why ? why.conflict() : List.of();
    }
}
