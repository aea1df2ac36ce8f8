package org.kleroterion.cli.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.Repair;
import org.kleroterion.sortition.panel.PanelRules;

/// Repairs in words, numbered from 1. None of them is applied.
record RepairList(Terminal terminal, PanelRules rules, List<Repair> repairs) {

    void print() {
        if (repairs.isEmpty()) {
            terminal.say("repair.none");
            return;
        }
        terminal.say("repair.title");
        if (repairs.stream().anyMatch(repair -> !repair.withinFlex())) {
            terminal.say("repair.noflex");
        }
        for (int at = 0; at < repairs.size(); at++) {
            terminal.say("repair.line", "number", Integer.toString(at + 1), "repair", words(repairs.get(at)));
        }
    }

    List<Object> document() {
        ChangeWords words = new ChangeWords(terminal, rules.quotas());
        List<Object> all = new ArrayList<>();
        for (Repair repair : repairs) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("text", words.of(repair.changes()));
            document.put("withinFlex", repair.withinFlex());
            repair.lowestChance().ifPresent(chance -> document.put("lowestChance", chance.toString()));
            all.add(document);
        }
        return all;
    }

    private String words(Repair repair) {
        ChangeWords words = new ChangeWords(terminal, rules.quotas());
        String chance = repair.lowestChance()
                .map(lowest -> terminal.messages().text("repair.chance", "chance", words.percent(lowest)))
                .orElse("");
        String mark = repair.withinFlex() ? "" : terminal.messages().text("repair.outside");
        return words.of(repair.changes()) + mark + chance;
    }
}
