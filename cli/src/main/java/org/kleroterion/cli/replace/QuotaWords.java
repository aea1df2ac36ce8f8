package org.kleroterion.cli.replace;

import java.util.List;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.QuotaDamage;

/// The quotas of the panel in service, in words. For the organiser alone: the difference between two of them describes
/// persons.
final class QuotaWords {

    private final Terminal terminal;
    private final List<Quota> quotas;

    QuotaWords(Terminal terminal, List<Quota> quotas) {
        this.terminal = terminal;
        this.quotas = quotas;
    }

    /// Each quota with its count, and what is missing.
    void tell(List<Integer> counts) {
        for (int at = 0; at < quotas.size(); at++) {
            terminal.out().println(line("replace.quota", at, Integer.toString(counts.get(at)), "", counts.get(at)));
        }
    }

    /// The quotas whose count changes, and those that are not met after it.
    void tell(List<Integer> before, List<Integer> after) {
        terminal.say("replace.quotas");
        for (int at = 0; at < quotas.size(); at++) {
            boolean changes = !before.get(at).equals(after.get(at));
            if (changes || away(at, after.get(at)) > 0) {
                String was = Integer.toString(before.get(at));
                String now = Integer.toString(after.get(at));
                terminal.out().println(line("replace.quota.change", at, was, now, after.get(at)));
            }
        }
    }

    /// The damage, in words.
    void tellDamage(long damage) {
        if (damage == 0) {
            terminal.say("replace.met");
        } else {
            terminal.say(
                    "replace.damage",
                    "damage",
                    Fraction.of(damage, QuotaDamage.POINT).toDecimal(3));
        }
    }

    private String line(String key, int at, String before, String after, int count) {
        Quota quota = quotas.get(at);
        Messages messages = terminal.messages();
        return messages.text(
                        key,
                        "feature",
                        quota.feature(),
                        "value",
                        quota.value(),
                        "before",
                        before,
                        "after",
                        after,
                        "min",
                        Integer.toString(quota.min()),
                        "max",
                        Integer.toString(quota.max()))
                + (away(at, count) == 0 ? "" : messages.text("replace.quota.missed"));
    }

    private int away(int at, int count) {
        Quota quota = quotas.get(at);
        return Math.max(0, Math.max(quota.min() - count, count - quota.max()));
    }
}
