package org.kleroterion.cli.panel;

import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.QuotaPrice;
import org.kleroterion.sortition.panel.PanelRules;

/// What loosening each quota by one member would do to the lowest chance, in words.
record PriceList(Terminal terminal, PanelRules rules, QuotaPrice.All all) {

    void print() {
        ChangeWords words = new ChangeWords(terminal, rules.quotas());
        terminal.say("price.title", "chance", words.percent(all.lowest()));
        for (QuotaPrice price : all.prices()) {
            int digits = ChangeWords.digits(price.before(), price.after());
            terminal.say(
                    "price.line",
                    "change",
                    words.of(price.change()),
                    "before",
                    words.percent(price.before(), digits),
                    "after",
                    words.percent(price.after(), digits));
        }
        terminal.say("price.free", "count", Integer.toString(all.free()));
    }
}
