package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        terminal.say("price.relaxed");
    }

    /// What it says, for another program.
    Map<String, Object> document() {
        ChangeWords words = new ChangeWords(terminal, rules.quotas());
        List<Object> prices = new ArrayList<>();
        for (QuotaPrice price : all.prices()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("text", words.of(price.change()));
            document.put("before", price.before().toString());
            document.put("after", price.after().toString());
            prices.add(document);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("of", "linear relaxation");
        document.put("lowestChance", all.lowest().toString());
        document.put("changes", prices);
        document.put("free", all.free());
        return document;
    }
}
