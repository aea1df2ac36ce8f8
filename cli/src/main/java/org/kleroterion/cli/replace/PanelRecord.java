package org.kleroterion.cli.replace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.plan.PanelTerms;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.replacement.PanelHistory;
import org.kleroterion.sortition.replacement.PanelInService;
import org.kleroterion.sortition.replacement.ServedPanel;

/// The panel of a record, as its entries leave it.
record PanelRecord(History history, PanelHistory panel) {

    /// @throws Refusal if no panel is drawn
    /// @throws InvalidInput if the record tells of departures that cannot have been
    static PanelRecord of(History history) {
        if (history.one(Event.PanelDrawn.class).isEmpty()) {
            throw refusal("CLI-186", "step", "drawn");
        }
        PanelHistory panel = PanelHistory.of(history);
        Problems faults = new Problems();
        faults.addAll(panel.noticeFaults());
        faults.addAll(panel.callFaults());
        faults.refuseErrors();
        return new PanelRecord(history, panel);
    }

    PanelInService now() {
        return panel.now();
    }

    QuotaTable quotas() {
        return QuotaTable.parse(history.file("panel/quotas.csv"));
    }

    /// The volunteers behind the tags.
    ///
    /// @throws Refusal if it is not the annex of this record
    PoolAnnex annex(Terminal terminal, Path folder) throws IOException {
        byte[] people = Files.readAllBytes(terminal.resolve(folder.resolve("pool.csv")));
        byte[] keys = Files.readAllBytes(terminal.resolve(folder.resolve("keys.csv")));
        try {
            PoolAnnex annex = PoolAnnex.parse(quotas(), people, keys);
            PoolSeal seal = PoolSeal.parse(history.file("panel/pool.txt"));
            if (!annex.tree().root().equals(seal.root())) {
                throw new MalformedText("its hashes are not those of the pool seal");
            }
            return annex;
        } catch (MalformedText broken) {
            throw refusal("CLI-192", "folder", folder.toString(), "reason", broken.reason());
        }
    }

    ServedPanel served(PoolAnnex annex) {
        PanelTerms terms = history.plan().panel();
        PanelRules rules = new PanelRules(terms.size(), quotas().quotas(), terms.perHousehold());
        return ServedPanel.of(rules, annex, now());
    }

    static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }
}
