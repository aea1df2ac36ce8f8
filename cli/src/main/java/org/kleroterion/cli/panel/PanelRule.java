package org.kleroterion.cli.panel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.fairness.Feasibility.Rule;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;

/// A rule of a panel in words, and as the short text that a summary keeps whatever the language.
sealed interface PanelRule {

    /// The panel has so many members.
    record Size(int size) implements PanelRule {

        @Override
        public String text() {
            return "size " + size;
        }

        @Override
        public String words(Messages messages) {
            return messages.text("panel.rule.size", "size", Integer.toString(size));
        }
    }

    /// One bound of a quota.
    ///
    /// @param side `min` or `max`
    record Bound(String side, int bound, String feature, String value) implements PanelRule {

        @Override
        public String text() {
            return side + " " + bound + " " + feature + ": " + value;
        }

        @Override
        public String words(Messages messages) {
            String key = side.equals("min") ? "panel.rule.min" : "panel.rule.max";
            return messages.text(key, "bound", Integer.toString(bound), "feature", feature, "value", value);
        }
    }

    /// At most so many members of a household.
    record Household(int most) implements PanelRule {

        @Override
        public String text() {
            return "household " + most;
        }

        @Override
        public String words(Messages messages) {
            return messages.text("panel.rule.household", "most", Integer.toString(most));
        }
    }

    String text();

    String words(Messages messages);

    static PanelRule of(Rule rule, PanelRules rules) {
        return switch (rule) {
            case Rule.Size size -> new Size(size.size());
            case Rule.AtLeast least -> bound("min", rules.quotas().get(least.quota()));
            case Rule.AtMost most -> bound("max", rules.quotas().get(most.quota()));
            case Rule.PerHousehold one -> new Household(rules.perHousehold());
        };
    }

    /// @throws IllegalArgumentException if the text is none of a rule
    static PanelRule parse(String text) {
        Matcher bound = Pattern.compile("(min|max) ([0-9]+) (.+?): (.+)").matcher(text);
        if (bound.matches()) {
            return new Bound(bound.group(1), Integer.parseInt(bound.group(2)), bound.group(3), bound.group(4));
        }
        if (text.matches("household [0-9]+")) {
            return new Household(Integer.parseInt(text.substring(10)));
        }
        if (text.matches("size [0-9]+")) {
            return new Size(Integer.parseInt(text.substring(5)));
        }
        throw new IllegalArgumentException(text);
    }

    private static PanelRule bound(String side, Quota quota) {
        return new Bound(side, side.equals("min") ? quota.min() : quota.max(), quota.feature(), quota.value());
    }
}
