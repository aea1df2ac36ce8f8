package org.kleroterion.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `plan publish`: begins the public record of a convention with its plan.
@Command(name = "publish")
final class PlanPublishCommand extends CliCommand {

    @Parameters(paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path draft;

    @Mixin
    private RecordOption record;

    PlanPublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Plan plan =
                PlanReader.read(draft.toString(), Files.readAllBytes(terminal().resolve(draft)));
        record.begin(terminal(), PublicRecord.of(plan));
        terminal().say("plan.hash", "hash", plan.hash().hex());
        return ExitCode.DONE;
    }
}
