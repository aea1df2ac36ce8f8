package org.kleroterion.cli.panel;

import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.Change;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;

/// Says what a repair changes.
record ChangeWords(Terminal terminal, List<Quota> quotas) {

    private static final int PERCENT = 100;

    String of(List<Change> changes) {
        return changes.stream()
                .map(this::of)
                .collect(Collectors.joining(terminal.messages().text("panel.and")));
    }

    String of(Change change) {
        return switch (change) {
            case Change.LowerMin(int quota, int from, int to) -> bound("repair.min", quota, from, to);
            case Change.RaiseMax(int quota, int from, int to) -> bound("repair.max", quota, from, to);
            case Change.Size(int from, int to) -> numbers("repair.size", from, to);
            case Change.PerHousehold(int from, int to) -> numbers("repair.household", from, to);
            case Change.Volunteers(int people, List<Change.Wanted> among) ->
                text(people == 1 ? "repair.volunteer" : "repair.volunteers", "people", Integer.toString(people))
                        + among.stream().map(this::wanted).collect(Collectors.joining());
        };
    }

    /// A chance in percent with one digit, as the language writes it.
    String percent(Fraction chance) {
        return percent(chance, 1);
    }

    /// The digits after the point, from 1 to 4, that tell two chances apart.
    static int digits(Fraction one, Fraction other) {
        int digits = 1;
        while (digits < 4
                && one.times(PERCENT)
                        .toDecimal(digits)
                        .equals(other.times(PERCENT).toDecimal(digits))) {
            digits++;
        }
        return digits;
    }

    String percent(Fraction chance, int digits) {
        String number = chance.times(PERCENT).toDecimal(digits);
        return terminal.language() == Language.FR ? number.replace('.', ',') : number;
    }

    private String bound(String key, int at, int from, int to) {
        return text(
                key,
                "count",
                Integer.toString(Math.abs(from - to)),
                "value",
                quotas.get(at).value(),
                "feature",
                quotas.get(at).feature(),
                "from",
                Integer.toString(from),
                "to",
                Integer.toString(to));
    }

    private String numbers(String key, int from, int to) {
        return text(key, "from", Integer.toString(from), "to", Integer.toString(to));
    }

    private String wanted(Change.Wanted wanted) {
        Quota quota = quotas.get(wanted.quota());
        return text(
                "repair.among",
                "people",
                Integer.toString(wanted.people()),
                "value",
                quota.value(),
                "feature",
                quota.feature());
    }

    private String text(String key, String... namesAndValues) {
        return terminal.messages().text(key, namesAndValues);
    }
}
