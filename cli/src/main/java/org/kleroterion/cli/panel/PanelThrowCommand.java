package org.kleroterion.cli.panel;

import java.io.IOException;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel throw`: notes the digits thrown in public, to be dated before the beacon's round comes.
@Command(name = "throw")
final class PanelThrowCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--digits", required = true, arity = "1..*", paramLabel = "DIGIT")
    private List<String> digits = List.of();

    PanelThrowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = RecordSteps.withThrow(folder.read(terminal()), digits);
        folder.write(terminal(), record);
        PanelThrow thrown = RecordSteps.thrown(record.history());
        Plan plan = record.history().plan();
        String time = plan.beacon().timeOf(thrown.round()).toString();
        terminal().say("panel.thrown", "hash", thrown.text().sha256().hex());
        terminal().say("panel.thrown.round", "round", Long.toString(thrown.round()), "time", time);
        return ExitCode.DONE;
    }
}
