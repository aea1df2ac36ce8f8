package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFile;
import org.kleroterion.fairness.Repair;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.pool.QuotaTable;

/// Writes the table of quotas that a repair proposes, where somebody asks for it by its number.
record RepairedQuotas(Terminal terminal, PanelRules rules, List<Repair> repairs) {

    void write(String number, String file) throws IOException {
        if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > repairs.size()) {
            throw refusal("CLI-273", number);
        }
        Repair repair = repairs.get(Integer.parseInt(number) - 1);
        if (!repair.isOfQuotas()) {
            throw refusal("CLI-274", number);
        }
        Path target = terminal.resolve(Path.of(file));
        OutputFile.write(
                target,
                false,
                new QuotaTable(repair.applied(rules.quotas())).table().bytes());
        terminal.say("repair.written", "number", number, "file", target.toString());
    }

    private Refusal refusal(String code, String number) {
        String count = Integer.toString(repairs.size());
        return new Refusal(ExitCode.USAGE, Problem.error(code, Place.file(""), "value", number, "count", count));
    }
}
