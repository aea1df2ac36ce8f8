package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.seed.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `seed close`: writes the transcript, which must be anchored before the beacon's round comes.
@Command(name = "close")
final class SeedCloseCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    SeedCloseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Plan plan = record.history().plan();
        long round = plan.beacon().firstRoundFrom(plan.calendar().seedBeacon());
        Transcript transcript = record.history().contributions(round);
        if (transcript.openings().size()
                < Guarantors.withEnvelope(record.history()).size()) {
            throw Guarantors.refusal(
                    "CLI-135", "count", Integer.toString(transcript.openings().size()));
        }
        byte[] text = transcript.text().bytes();
        PublicRecord longer = record.append(new Event.TranscriptClosed(), Map.of("transcript.txt", text));
        folder.write(terminal(), longer);
        terminal().say("seed.closed", "hash", transcript.text().sha256().hex());
        terminal()
                .say(
                        "seed.round",
                        "round",
                        Long.toString(round),
                        "time",
                        plan.beacon().timeOf(round).toString());
        return ExitCode.DONE;
    }
}
